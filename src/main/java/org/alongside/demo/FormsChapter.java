package org.alongside.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.formats.AllItems;
import org.alongside.formats.AnswerFormatRequest;
import org.alongside.formats.AskForFormat;
import org.alongside.formats.Content;
import org.alongside.formats.Form;
import org.alongside.formats.FormatRequest;
import org.alongside.formats.Item;
import org.alongside.formats.MakeRendition;
import org.alongside.formats.Rendition;
import org.alongside.formats.Rendition.Credits;
import org.alongside.projects.Project;

/** What people read is made in other forms, and some ask for one that is not there. */
public final class FormsChapter {

  private final AllItems items;
  private final MakeRendition make;
  private final AskForFormat ask;
  private final AnswerFormatRequest answer;
  private final PicturesChapter pictures;
  private final Texts texts = new Texts();

  public FormsChapter(
      AllItems items,
      MakeRendition make,
      AskForFormat ask,
      AnswerFormatRequest answer,
      PicturesChapter pictures) {
    this.items = items;
    this.make = make;
    this.ask = ask;
    this.answer = answer;
    this.pictures = pictures;
  }

  Item item(String kind, UUID id) {
    return items.find(new Item.Ref(kind, id)).orElseThrow();
  }

  void easyRead(Item item, Project project, Actor lead, Instant then) {
    var lines = lines(project, lead, then);
    var easy = new Content.EasyRead(texts.get("easy.title"), lines, texts.get("easy.explains"));
    var credits = new Credits(texts.get("easy.madeBy"), false, texts.get("easy.checkedBy"));
    show(item, Form.of(Form.Kind.EASY_READ), easy, credits, lead, then);
  }

  private List<Content.EasyRead.Line> lines(Project project, Actor lead, Instant then) {
    var there = new HashMap<String, String>();
    return texts
        .get("easy.lines")
        .lines()
        .map(line -> List.of(line.split("\\s*;\\s*", -1)))
        .map(line -> {
          var picture =
              there.computeIfAbsent(
                  line.get(0), name -> pictures.add(project, name, line.get(2), lead, then));
          return new Content.EasyRead.Line(line.get(1), picture, line.get(2));
        })
        .toList();
  }

  /** A machine wrote it, and nobody has checked it. */
  void translate(Item item, String language, Actor lead, Instant then) {
    String key = "translation." + language + ".";
    var text = new Content.Translated(texts.get(key + "title"), texts.get(key + "text"));
    var credits = new Credits(texts.get("translation.madeBy"), true, "");
    show(item, Form.in(Locale.forLanguageTag(language)), text, credits, lead, then);
  }

  private void show(
      Item item, Form form, Content content, Credits credits, Actor lead, Instant then) {
    var made =
        new Rendition(
            UUID.randomUUID(), item.ref(), form, content, credits, item.edition(), 0, null);
    Told.done(make.show(lead, item, made, then));
  }

  FormatRequest ask(Item item, Form form, Instant then) {
    return Told.done(ask.ask(item, form, null, then));
  }

  void answer(Item item, FormatRequest request, Actor lead, Instant then) {
    Told.done(answer.answer(lead, item, request, then));
  }
}
