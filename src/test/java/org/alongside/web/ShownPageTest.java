package org.alongside.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.InstantSource;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A handler's answer becomes a page with the right status. */
class ShownPageTest {

  private final MockMvc mvc = mvc();

  @Test
  void the_home_page_is_drawn_in_its_layout() throws Exception {
    mvc.perform(get("/").accept("application/json"))
        .andExpect(status().isOk())
        .andExpect(content().contentType("text/html;charset=UTF-8"))
        .andExpect(content().string(Matchers.containsString("<html lang=\"en-GB\" dir=\"ltr\">")))
        .andExpect(content().string(Matchers.containsString("id=\"main\"")));
  }

  @Test
  void refused_overtaken_and_done_have_their_status() throws Exception {
    mvc.perform(get("/refused")).andExpect(status().is(422));
    mvc.perform(get("/overtaken")).andExpect(status().is(409));
    mvc.perform(get("/done")).andExpect(status().is(303)).andExpect(redirectedUrl("/there?a={b}"));
  }

  @Test
  void nobody_is_overtaken_in_silence_even_by_a_page_that_says_nothing() throws Exception {
    mvc.perform(get("/overtaken"))
        .andExpect(content().string(Matchers.containsString("nhsuk-error-summary")))
        .andExpect(content().string(Matchers.containsString("changed this in the meantime")));
    mvc.perform(get("/refused"))
        .andExpect(content().string(Matchers.not(Matchers.containsString("in the meantime"))));
  }

  private MockMvc mvc() {
    var none = new StaticListableBeanFactory();
    var shells =
        new Shells(
            new Languages(),
            new Navigation(none.getBeanProvider(RequestMappingHandlerMapping.class)),
            none.getBeanProvider(WhoIsHere.class),
            none.getBeanProvider(OrganisationHere.class));
    var copies =
        new PublicCopies(
            none.getBeanProvider(JdbcClient.class), new Languages(), InstantSource.system());
    var configuration = new TemplateConfiguration();
    return MockMvcBuilders.standaloneSetup(
            new HomePages(
                none.getBeanProvider(OpenActivities.class),
                none.getBeanProvider(Happening.class),
                none.getBeanProvider(Changed.class)),
            new Answers())
        .setViewResolvers(configuration.viewResolver(configuration.templates(), shells, copies))
        .build();
  }

  /** Not static, or the whole application would find it when it runs in a test. */
  @Controller
  @Profile(ShellAlone.PROFILE)
  @SuppressWarnings("ClassCanBeStatic")
  final class Answers {
    @GetMapping("/refused")
    ModelAndView refused() {
      return Show.refused("web/home", nothing());
    }

    @GetMapping("/overtaken")
    ModelAndView overtaken() {
      return Show.overtaken("web/home", nothing());
    }

    @GetMapping("/done")
    ModelAndView done() {
      return Show.seeOther("/there?a={b}");
    }

    private static HomePage nothing() {
      return new HomePage(FlowerPage.of(null), List.of(), List.of());
    }
  }
}
