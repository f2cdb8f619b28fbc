package tiltmeter.ledger.claims;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;
import tiltmeter.model.Event;

/**
 * Gathers tellings of the same type and ends into claims. Tellings are taken in the order of publication, undated ones
 * last; each joins the claim with a telling that it agrees with (the one it shares most words with), or opens one. So
 * the same tellings give the same claims, however they came in.
 */
public final class ClaimMatcher {
    private static final Comparator<Told> ORDER = Comparator.comparing(
                    Told::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Told::article)
            .thenComparingInt(Told::ordinal);

    /** A war by its name goes before any words that two tellings share. */
    private static final int WAR = 1000;

    private final List<Correction> corrections;

    /** @param corrections in the order in which they were made; of two that disagree the later counts */
    public ClaimMatcher(List<Correction> corrections) {
        this.corrections = List.copyOf(corrections);
    }

    /** A telling on its way into a claim. */
    private record Member(Told told, SortedSet<String> words, String reason) {}

    /**
     * The claims among {@code tellings}, which all have the same {@linkplain Told#key key}: groups in which somebody
     * other than the author takes a position.
     */
    public List<Claim> claims(List<Told> tellings) {
        List<Claim> claims = new ArrayList<>();
        for (List<Member> group : groups(tellings)) {
            List<Claim.Telling> positions = Positions.of(
                    group.stream().map(Member::told).toList(),
                    group.stream().map(Member::reason).toList());
            boolean authorOnly = positions.stream().allMatch(each -> each.who().equals(Event.AUTHOR));
            if (!authorOnly) {
                claims.add(claim(group, positions));
            }
        }
        return claims;
    }

    /** The number of the group that each telling falls into, in the order of {@code tellings}. */
    public List<Integer> groupsOf(List<Told> tellings) {
        List<List<Member>> groups = groups(tellings);
        List<Integer> numbers = new ArrayList<>();
        for (Told told : tellings) {
            int number = -1;
            for (int i = 0; i < groups.size(); i++) {
                if (groups.get(i).stream().anyMatch(member -> member.told().equals(told))) {
                    number = i;
                }
            }
            numbers.add(number);
        }
        return numbers;
    }

    private List<List<Member>> groups(List<Told> tellings) {
        List<Told> ordered = new ArrayList<>(tellings);
        ordered.removeIf(told -> !told.claims());
        ordered.sort(ORDER);
        List<List<Member>> groups = new ArrayList<>();
        for (Told told : ordered) {
            SortedSet<String> words = Stems.of(told.quote(), told.names());
            List<Member> best = null;
            String why = "it opened the claim";
            int most = -1;
            for (List<Member> group : groups) {
                Boolean corrected = corrected(group, told);
                if (Boolean.TRUE.equals(corrected)) {
                    best = group;
                    why = "joined by hand";
                    break;
                }
                for (Member member : group) {
                    String reason =
                            corrected != null ? null : SameAct.reason(member.told(), member.words(), told, words);
                    int shared = reason == null
                            ? -1
                            : LastingWar.same(member.told(), told) ? WAR : shared(member.words(), words);
                    if (reason != null && shared > most) {
                        best = group;
                        why = reason;
                        most = shared;
                    }
                }
            }
            if (best == null) {
                best = new ArrayList<>();
                groups.add(best);
            }
            best.add(new Member(told, words, why));
        }
        return groups;
    }

    /** What the corrections say of {@code told} and a group: in, out, or nothing. */
    private @Nullable Boolean corrected(List<Member> group, Told told) {
        Boolean found = null;
        for (Correction correction : corrections) {
            for (Member member : group) {
                boolean meant = (correction.left().names(told)
                                && correction.right().names(member.told()))
                        || (correction.right().names(told) && correction.left().names(member.told()));
                found = meant ? (Boolean) correction.joins() : found;
            }
        }
        return found;
    }

    private static int shared(SortedSet<String> a, SortedSet<String> b) {
        SortedSet<String> both = new TreeSet<>(a);
        both.retainAll(b);
        return both.size();
    }

    private static Claim claim(List<Member> group, List<Claim.Telling> positions) {
        Told opening = group.get(0).told();
        LocalDate first = null;
        LocalDate last = null;
        SortedSet<String> words = new TreeSet<>();
        for (Member member : group) {
            words.addAll(member.words());
            Days when = member.told().when();
            if (when != null) {
                first = first == null || when.first().isBefore(first) ? when.first() : first;
                last = last == null || when.last().isAfter(last) ? when.last() : last;
            }
        }
        return new Claim(
                id(opening),
                opening,
                first == null || last == null ? null : new Days(first, last),
                List.copyOf(words),
                positions);
    }

    private static String id(Told opening) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update((opening.article() + "|" + opening.event()).getBytes(StandardCharsets.UTF_8));
            return "c" + HexFormat.of().formatHex(hash.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
