package tiltmeter.lexicon.outlets;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.Table;

/**
 * The outlets of {@code outlets/outlets.tsv}. Immutable.
 *
 * <p>An outlet that is not in the file is a family of its own. So a chain that the file does not know counts as
 * several, and a count of families is an upper bound.
 */
public final class Outlets {
    private static final int COLUMNS = 9;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern ARTICLE = Pattern.compile("^the ");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");
    private static final Pattern FAMILY = Pattern.compile("[a-z0-9-]+");
    private static final Pattern HOST = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*://)?(?:[^/@?#]*@)?([^/:?#]+)");

    private final List<Outlet> all;
    private final Map<String, Outlet> byName;
    private final Map<String, Outlet> byDomain;

    private Outlets(List<Outlet> all, Map<String, Outlet> byName, Map<String, Outlet> byDomain) {
        this.all = List.copyOf(all);
        this.byName = Map.copyOf(byName);
        this.byDomain = Map.copyOf(byDomain);
    }

    /** No outlets. */
    public static Outlets none() {
        return new Outlets(List.of(), Map.of(), Map.of());
    }

    /** Reads the file; what is wrong with it is noted in {@code problems}. */
    public static Outlets load(Problems problems) {
        return of(Table.load("outlets/outlets.tsv", COLUMNS, problems), problems);
    }

    static Outlets of(Table table, Problems problems) {
        List<Outlet> all = new ArrayList<>();
        Map<String, Outlet> byName = new HashMap<>();
        Map<String, Outlet> byDomain = new HashMap<>();
        for (Table.Row row : table.rows()) {
            Outlet outlet = outlet(table, row, problems);
            if (outlet == null) {
                continue;
            }
            all.add(outlet);
            List<String> names = new ArrayList<>(outlet.aliases());
            names.add(outlet.name());
            for (String name : names) {
                Outlet other = byName.put(key(name), outlet);
                if (other != null && !other.equals(outlet)) {
                    problems.add(table.file(), row.line(), "name stands twice: " + name);
                }
            }
            for (String domain : outlet.domains()) {
                if (byDomain.put(domain, outlet) != null) {
                    problems.add(table.file(), row.line(), "domain stands twice: " + domain);
                }
            }
        }
        return new Outlets(all, byName, byDomain);
    }

    private static @Nullable Outlet outlet(Table table, Table.Row row, Problems problems) {
        String country = row.cell(3);
        String family = row.cell(4);
        if (row.cell(0).isEmpty()
                || row.cell(5).isEmpty()
                || !COUNTRY.matcher(country).matches()
                || !FAMILY.matcher(family).matches()) {
            problems.add(
                    table.file(), row.line(), "needs a name, a country of three capitals, a family word and an owner");
            return null;
        }
        try {
            return new Outlet(
                    row.cell(0),
                    row.values(1),
                    row.values(2),
                    country,
                    family,
                    row.cell(5),
                    row.cell(6).isEmpty()
                            ? Outlet.Control.PRIVATE
                            : Outlet.Control.valueOf(row.cell(6).toUpperCase(Locale.ROOT)),
                    Outlet.Kind.valueOf(row.cell(7).toUpperCase(Locale.ROOT)),
                    row.cell(8).isEmpty() ? null : row.cell(8));
        } catch (IllegalArgumentException e) {
            problems.add(
                    table.file(),
                    row.line(),
                    "state is not empty, state or public, or not a kind: " + row.cell(6) + ", " + row.cell(7));
            return null;
        }
    }

    /** Every outlet, in the order of the file. */
    public List<Outlet> all() {
        return all;
    }

    /**
     * The outlet that published a page: by the name of the publisher, else by a domain given as that name, else by the
     * page's address.
     */
    public Optional<Outlet> find(@Nullable String publisher, @Nullable String url) {
        if (publisher != null && !publisher.isBlank()) {
            Outlet named = byName.get(key(publisher));
            named = named != null ? named : byHost(publisher);
            if (named != null) {
                return Optional.of(named);
            }
        }
        return url == null ? Optional.empty() : Optional.ofNullable(byHost(url));
    }

    /**
     * The family of whoever published a page; of an outlet that is not in the file its name, or else its host, so that
     * it is a family of its own; null when nothing tells who published.
     */
    public @Nullable String family(@Nullable String publisher, @Nullable String url) {
        Optional<Outlet> outlet = find(publisher, url);
        if (outlet.isPresent()) {
            return outlet.get().family();
        }
        if (publisher != null && !publisher.isBlank()) {
            return "=" + key(publisher);
        }
        String host = url == null ? null : host(url);
        return host == null ? null : "=" + host;
    }

    private @Nullable Outlet byHost(String text) {
        String host = host(text);
        while (host != null && host.indexOf('.') > 0) {
            Outlet found = byDomain.get(host);
            if (found != null) {
                return found;
            }
            host = host.substring(host.indexOf('.') + 1);
        }
        return null;
    }

    private static @Nullable String host(String url) {
        var match = HOST.matcher(url.strip());
        if (!match.find()) {
            return null;
        }
        String host = match.group(1).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** A name as it is compared: without case, accents, a leading article and double blanks. */
    private static String key(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
        return ARTICLE.matcher(BLANKS.matcher(plain).replaceAll(" ")).replaceFirst("");
    }
}
