package tiltmeter.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;
import tiltmeter.lexicon.actors.ActorLexicon;
import tiltmeter.lexicon.actors.Membership;
import tiltmeter.tilt.Pole;

/** Sides as they are typed: codes, and blocs as {@code bloc:NATO} or {@code bloc:BRICS}, in any case. */
final class Poles {
    private static final String BLOC = "bloc:";

    private final ActorLexicon lexicon;

    Poles(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The side that {@code parts} name together. Of a bloc, whoever is a member on the day of an act belongs to it, and
     * so does the bloc where it acts itself; the country that is asked about does not.
     *
     * @throws IllegalArgumentException if no bloc has the name; the message lists those there are
     */
    Pole of(List<String> parts, String country) {
        List<Pole> poles = new ArrayList<>();
        for (String part : parts) {
            poles.add(part.toLowerCase(Locale.ROOT).startsWith(BLOC) ? bloc(part, country) : code(part));
        }
        return Pole.joined(poles);
    }

    /**
     * As {@link #of}, but codes that the lexicon does not know stand for themselves: records may have been imported.
     */
    Pole open(List<String> parts, String country) {
        return Pole.joined(parts.stream()
                .map(part -> part.startsWith(BLOC) ? bloc(part, country) : Pole.of(List.of(part)))
                .toList());
    }

    private static Pole code(String part) {
        try {
            return Pole.of(List.of(new ActorCode().convert(part)));
        } catch (TypeConversionException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private Pole bloc(String part, String country) {
        String name = part.substring(BLOC.length()).strip().toUpperCase(Locale.ROOT);
        List<Membership> members = lexicon.blocs().stream()
                .filter(member -> member.bloc().equals(name) || member.bloc().equals("IGO:" + name))
                .toList();
        if (members.isEmpty()) {
            throw new IllegalArgumentException("no bloc is called '" + name + "'; there are "
                    + String.join(
                            ", ",
                            lexicon.blocs().stream()
                                    .map(member -> member.bloc().replace("IGO:", ""))
                                    .distinct()
                                    .sorted()
                                    .toList()));
        }
        String code = members.get(0).bloc();
        return new Pole(
                        code,
                        Stream.concat(
                                        Stream.of(new Pole.Seat(code, null, null)),
                                        members.stream()
                                                .map(member -> new Pole.Seat(
                                                        member.code(),
                                                        member.period().from(),
                                                        member.period().to())))
                                .toList())
                .without(country);
    }
}
