package tiltmeter.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks an open window what the one screen asks it, at a steady rate: {@code WindowLoad http://127.0.0.1:8080 SECONDS
 * REQUESTS_PER_SECOND PID}, on a ledger that {@link WindowLedger} made. PID is the window's process, whose memory is
 * looked at. A request's time begins when it was due, not when it could be sent, so that a stall counts for all that it
 * held up. As the screen does, it would rather be told that an answer is being worked out than wait, and comes again
 * every second until it has it; how long that took is reported beside. Sixty questions are asked, the first ones most
 * often; records are drawn from ten thousand.
 */
public final class WindowLoad {
    private static final int QUESTIONS = 60;
    private static final int OK = 200;
    private static final int PROMISED = 202;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Random random = new Random(1);
    private final String root;
    private final List<String> records = new ArrayList<>();
    private final ConcurrentLinkedQueue<Taken> taken = new ConcurrentLinkedQueue<>();

    private record Asked(String kind, String path) {}

    /** What came first, and how long the answer itself took: the same unless it had to be worked out. */
    private record Taken(String kind, int status, long micros, long answerMicros) {}

    private WindowLoad(String root) {
        this.root = root;
    }

    /** Runs and prints percentiles in milliseconds, failures, and the process's memory in MiB. */
    public static void main(String[] args) throws IOException, InterruptedException {
        WindowLoad load = new WindowLoad(args[0]);
        load.collect();
        long pid = Long.parseLong(args[3]);
        load.run(Integer.parseInt(args[1]), Integer.parseInt(args[2]), pid);
        load.report();
    }

    /** Ids of records to open, from pages of all over the ledger. */
    private void collect() throws IOException, InterruptedException {
        Pattern id = Pattern.compile("\"id\":\"(e[0-9a-z]+)\"");
        for (int year = 2004; year < 2024; year++) {
            HttpResponse<String> page = client.send(
                    request("/api/v1/events?limit=500&to=" + year + "-06-30", "return=representation"),
                    HttpResponse.BodyHandlers.ofString());
            Matcher matcher = id.matcher(page.body());
            while (matcher.find()) {
                records.add(matcher.group(1));
            }
        }
        if (records.isEmpty()) {
            throw new IllegalStateException("the window shows no records; is the ledger one of WindowLedger?");
        }
        System.out.println(records.size() + " records to open");
    }

    private HttpRequest request(String path, String preference) {
        return HttpRequest.newBuilder(URI.create(root + path))
                .timeout(preference.equals("respond-async") ? PATIENCE : PATIENCE.multipliedBy(4))
                .header("Accept", "application/json")
                .header("Prefer", preference)
                .build();
    }

    private Asked next() {
        double u = random.nextDouble();
        int number = (int) (QUESTIONS * u * u * u);
        String country = party(number % 12);
        int others = 12 + number / 12; // never the country itself, which is one of the first twelve
        String a = party(others % 20 + 12);
        String b = party((others + 3) % 20 + 12) + "," + party((others + 5) % 20 + 12);
        int kind = random.nextInt(20);
        if (kind < 5) {
            return new Asked("tilt", "/api/v1/tilt?country=" + country + "&between=" + a + "&and=" + b);
        }
        if (kind < 7) {
            return new Asked("countries", "/api/v1/countries");
        }
        if (kind < 9) {
            return new Asked("outlets", "/api/v1/outlets?with=" + country);
        }
        if (kind < 13) {
            return new Asked("events", "/api/v1/events?limit=50&with=" + country + "&other=" + a + "," + b);
        }
        if (kind < 19) {
            return new Asked("record", "/api/v1/events/" + records.get(random.nextInt(records.size())));
        }
        return new Asked("claims", "/api/v1/claims?with=" + country);
    }

    private static String party(int number) {
        return "X" + (char) ('A' + number / 10) + (char) ('A' + number % 10);
    }

    private void run(int seconds, int rate, long pid) throws InterruptedException {
        long start = System.nanoTime();
        long gap = 1_000_000_000L / rate;
        for (long n = 0; n < (long) seconds * rate; n++) {
            long due = start + n * gap;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            Asked asked = next();
            ask(asked, due, 0, 0);
            if (n % (30L * rate) == 0) {
                System.out.printf(Locale.ROOT, "%4d s: %s%n", n / rate, memory(pid));
            }
        }
        long end = System.nanoTime() + 4 * PATIENCE.toNanos();
        while (taken.size() < (long) seconds * rate && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        System.out.printf(Locale.ROOT, "%4d s: %s%n", seconds, memory(pid));
    }

    /** Asks, and asks again while the answer is being worked out. */
    private void ask(Asked asked, long due, int firstStatus, long firstMicros) {
        CompletableFuture<?> unused = client.sendAsync(
                        request(asked.path(), "respond-async"), HttpResponse.BodyHandlers.discarding())
                .whenComplete((response, failure) -> {
                    int status = failure == null ? response.statusCode() : 0;
                    long micros = (System.nanoTime() - due) / 1000;
                    int first = firstStatus == 0 ? status : firstStatus;
                    long firstTook = firstStatus == 0 ? micros : firstMicros;
                    if (status == PROMISED) {
                        CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS)
                                .execute(() -> ask(asked, due, first, firstTook));
                    } else {
                        taken.add(new Taken(asked.kind(), status == OK ? first : status, firstTook, micros));
                    }
                });
    }

    private static String memory(long pid) {
        try {
            String resident = Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS"))
                    .map(line -> line.replaceAll("\\D+", ""))
                    .findFirst()
                    .orElse("0");
            String load = Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
            return Long.parseLong(resident) / 1024 + " MiB resident, load of the machine " + load;
        } catch (IOException e) {
            return "memory unknown";
        }
    }

    private void report() {
        Map<String, List<Taken>> kinds = new TreeMap<>();
        for (Taken one : taken) {
            kinds.computeIfAbsent(one.kind(), key -> new ArrayList<>()).add(one);
            kinds.computeIfAbsent("all", key -> new ArrayList<>()).add(one);
        }
        kinds.forEach((kind, all) -> {
            long[] micros = all.stream().mapToLong(Taken::micros).sorted().toArray();
            long promised = all.stream().filter(one -> one.status() == PROMISED).count();
            long failed = all.stream()
                    .filter(one -> one.status() != OK && one.status() != PROMISED)
                    .count();
            long[] answered =
                    all.stream().mapToLong(Taken::answerMicros).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %6d asked, %d failed, %d told to come again (answers: p99 %.1f, last after %.1f s);"
                            + " p50 %.1f, p95 %.1f, p99 %.1f, most %.1f ms%n",
                    kind,
                    micros.length,
                    failed,
                    promised,
                    at(answered, 0.99) / 1000,
                    at(answered, 1) / 1000,
                    at(micros, 0.5),
                    at(micros, 0.95),
                    at(micros, 0.99),
                    micros[micros.length - 1] / 1000.0);
        });
        int[] statuses =
                taken.stream().mapToInt(Taken::status).distinct().sorted().toArray();
        System.out.println("statuses seen: " + Arrays.toString(statuses));
    }

    private static double at(long[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1)] / 1000.0;
    }
}
