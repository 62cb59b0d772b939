# How the JVM runs Alongside; the cache made at build is good for these flags only. What the JVM
# frees outside the heap goes back to the machine every ten seconds.
flags="-XX:+UseSerialGC -Xmx176m -XX:MetaspaceSize=160m -XX:+UseCompactObjectHeaders -XX:+UnlockExperimentalVMOptions -XX:TrimNativeHeapInterval=10000 -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Djava.awt.headless=true"
# Two arenas: by default glibc keeps up to eight a processor, and gives little of them back.
export MALLOC_ARENA_MAX=2
