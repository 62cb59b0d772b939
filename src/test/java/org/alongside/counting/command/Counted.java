package org.alongside.counting.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as somebody types it: exit code, what it prints and what it complains about. */
record Counted(int exit, String printed, String complaint) {

  static Counted count(Object... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var typed = new String[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      typed[i] = arguments[i].toString();
    }
    int exit =
        new CommandLine(new CountCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(typed);
    return new Counted(exit, out.toString(), err.toString());
  }

  JsonNode json() {
    return JsonMapper.builder().build().readTree(printed);
  }
}
