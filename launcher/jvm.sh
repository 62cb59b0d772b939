# How the JVM runs Alongside; the cache made at build is good for these flags only.
flags="-XX:+UseSerialGC -Xmx256m -XX:+UseCompactObjectHeaders -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Djava.awt.headless=true"
