package org.alongside.files.storage;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.InstantSource;
import org.alongside.facts.Facts;
import org.alongside.files.CheckFile;
import org.alongside.files.Contents;
import org.alongside.files.DescribeFile;
import org.alongside.files.FileLimits;
import org.alongside.files.ForgetFiles;
import org.alongside.files.KeepsFiles;
import org.alongside.files.MayReadFile;
import org.alongside.files.RemoveFile;
import org.alongside.files.ScanStored;
import org.alongside.files.Scanner;
import org.alongside.files.StoreFile;
import org.alongside.files.StoredFiles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Puts together what people can do with files, and the job that checks those that wait. */
@Configuration(proxyBeanMethods = false)
class FileVerbs {

  private static final Duration LOOK_EVERY = Duration.ofSeconds(30);

  @Bean
  CheckFile checkFile(FileLimits limits, Scanner scanner) {
    return new CheckFile(limits, new DrawnPictures(), scanner);
  }

  @Bean
  StoreFile storeFile(StoredFiles files, Contents contents, Facts facts) {
    return new StoreFile(files, contents, facts);
  }

  @Bean
  RemoveFile removeFile(StoredFiles files, Contents contents, Facts facts) {
    return new RemoveFile(files, contents, facts);
  }

  @Bean
  ForgetFiles forgetFiles(StoredFiles files, Contents contents) {
    return new ForgetFiles(files, contents);
  }

  @Bean
  DescribeFile describeFile(StoredFiles files, Facts facts) {
    return new DescribeFile(files, facts);
  }

  /** Its keepers stand below and may themselves ask for files, so they are found when asked. */
  @Bean
  MayReadFile mayReadFile(ObjectProvider<KeepsFiles> keepers, Scanner scanner) {
    return new MayReadFile(() -> keepers.orderedStream().toList(), scanner.setUp());
  }

  @Bean
  ScanWaiting scanWaiting(
      StoredFiles files,
      Contents contents,
      Scanner scanner,
      Facts facts,
      TransactionOperations transaction) {
    var stored = new ScanStored(files, contents, facts);
    return new ScanWaiting(files, contents, scanner, stored, transaction);
  }

  @Bean
  Task<Void> checkingFiles(ScanWaiting waiting, InstantSource clock) {
    return Tasks.recurring("files-check", Schedules.fixedDelay(LOOK_EVERY))
        .execute((task, context) -> waiting.scan(clock));
  }
}
