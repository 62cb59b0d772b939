package org.alongside.organisation.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import org.alongside.database.Installation;
import org.alongside.database.OwnFile;
import org.alongside.organisation.Organisations;
import org.alongside.organisation.SetUpKey;
import org.alongside.organisation.SetUpKeys;
import org.alongside.web.NextStep;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * At every start while nothing is set up, writes a new key to a file that only its owner can read;
 * afterwards removes it.
 */
@Component
class SetUpKeyFile implements SmartInitializingSingleton, NextStep {

  static final String NAME = "set-up-key";

  private final @Nullable Path folder;
  private final Installation installation;
  private final Organisations organisations;
  private final SetUpKeys keys;
  private final InstantSource clock;

  SetUpKeyFile(
      @Value("${alongside.data:#{null}}") @Nullable Path folder,
      Installation installation,
      Organisations organisations,
      SetUpKeys keys,
      InstantSource clock) {
    this.folder = folder;
    this.installation = installation;
    this.organisations = organisations;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (folder != null) {
      renew(folder.resolve(NAME));
    }
  }

  private void renew(Path file) {
    try {
      Files.deleteIfExists(file);
      if (wanted()) {
        var key = SetUpKey.fresh(new SecureRandom());
        OwnFile.write(file, key.value() + "\n");
        keys.issue(key, clock.instant());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean wanted() {
    return !installation.demo() && organisations.latest().isEmpty();
  }

  @Override
  public Optional<String> line(String address) {
    return folder != null && wanted()
        ? Optional.of(
            Words.english()
                .get(
                    "organisation.set-up.next",
                    address + "/set-up",
                    folder.resolve(NAME).toString()))
        : Optional.empty();
  }
}
