package tiltmeter.web.tilting;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tiltmeter.tilt.Break;
import tiltmeter.tilt.Fate;
import tiltmeter.tilt.Mover;
import tiltmeter.tilt.Ownership;
import tiltmeter.tilt.PairStep;
import tiltmeter.tilt.Step;
import tiltmeter.tilt.Tilt;
import tiltmeter.tilt.TiltStep;
import tiltmeter.tilt.Vote;
import tiltmeter.web.tilting.StoryFacts.Detail;
import tiltmeter.web.tilting.StoryFacts.Told;
import tiltmeter.web.tilting.TiltAnswer.Act;
import tiltmeter.web.tilting.TiltAnswer.Basis;
import tiltmeter.web.tilting.TiltAnswer.MoverAnswer;
import tiltmeter.web.tilting.TiltAnswer.OutletShare;
import tiltmeter.web.tilting.TiltAnswer.Side;
import tiltmeter.web.tilting.TiltAnswer.SideAnswer;
import tiltmeter.web.tilting.TiltAnswer.StepAnswer;

/** Puts the figures together with titles, outlets and copies of the stories that they rest on. */
final class Assembly {
    private final StoryFacts facts;
    private final UnaryOperator<String> names;
    private final Ownership ownership;
    private final Sides sides;

    Assembly(Connection connection, UnaryOperator<String> names, Ownership ownership, Sides sides) {
        this.sides = sides;
        this.ownership = ownership;
        this.facts = new StoryFacts(connection);
        this.names = names;
    }

    TiltAnswer of(TiltAsk ask, Tilt tilt, List<Break> breaks, List<Mover> movers) throws SQLException {
        List<Vote> votes = new ArrayList<>(tilt.votesA());
        votes.addAll(tilt.votesB());
        List<Vote> counted =
                votes.stream().filter(vote -> vote.fate() == Fate.COUNTED).toList();
        Map<String, Told> told = facts.told(counted);
        Map<String, Detail> details = facts.details(movers);
        int copies = told.values().stream().mapToInt(Told::copies).sum();
        Map<LocalDate, TreeSet<String>> storiesOf = new HashMap<>();
        for (Vote vote : counted) {
            LocalDate day = vote.day();
            if (day != null) {
                storiesOf
                        .computeIfAbsent(ask.step().start(day), key -> new TreeSet<>())
                        .add(vote.story());
            }
        }
        List<StepAnswer> steps = new ArrayList<>();
        for (TiltStep step : tilt.steps()) {
            int printings = 0;
            for (String story : storiesOf.getOrDefault(step.start(), new TreeSet<>())) {
                Told known = told.get(story);
                printings += known == null ? 1 : known.articles() + known.copies();
            }
            steps.add(step(step, ask.step(), printings));
        }
        Map<String, Integer> fates = new LinkedHashMap<>();
        tilt.fates().forEach((fate, count) -> fates.put(fate.word(), count));
        return new TiltAnswer(
                new Side(ask.country(), names.apply(ask.country()), List.of(ask.country())),
                ask.between().stream().map(part -> side(part, ask.country())).toList(),
                ask.and().stream().map(part -> side(part, ask.country())).toList(),
                ask.step().word(),
                ask.without(),
                tilt.sentence(names),
                Grade.of(tilt).word(),
                new Basis(tilt.stories(), tilt.articles(), copies, tilt.outlets()),
                fates,
                tilt.usualShareA(),
                tilt.usualShareB(),
                steps,
                breaks.stream()
                        .map(jump -> new TiltAnswer.BreakAnswer(
                                jump.step(),
                                ask.step().label(jump.step()),
                                jump.side(),
                                jump.probability(),
                                jump.jump().median(),
                                jump.stories().stream().map(Break.Cause::story).toList()))
                        .toList(),
                movers.stream()
                        .map(mover -> mover(mover, ask.step(), told, details))
                        .toList(),
                outlets(counted));
    }

    private static StepAnswer step(TiltStep step, Step length, int printings) {
        return new StepAnswer(
                step.start(),
                length.next(step.start()).minusDays(1),
                length.label(step.start()),
                step.tilt(),
                step.known(),
                side(step.a()),
                side(step.b()),
                step.stories(),
                printings);
    }

    private static SideAnswer side(PairStep step) {
        return new SideAnswer(
                step.votes(),
                step.cooperative(),
                step.stories(),
                step.evidence(),
                step.pending(),
                step.departure(),
                step.share());
    }

    private Side side(String part, String country) {
        return new Side(
                part, names.apply(part), sides.of(List.of(part), country).codes());
    }

    private MoverAnswer mover(Mover mover, Step length, Map<String, Told> told, Map<String, Detail> details) {
        Told story = told.getOrDefault(mover.story(), new Told(null, null, List.of(), 0, 0));
        List<Act> acts = new ArrayList<>();
        for (Vote vote : mover.votes()) {
            String best = best(vote.events(), details);
            Detail detail = details.getOrDefault(best, new Detail("happened", "AUTHOR", false));
            acts.add(new Act(
                    vote.day(),
                    vote.type().name(),
                    vote.actor(),
                    names.apply(vote.actor()),
                    vote.recipient(),
                    names.apply(vote.recipient()),
                    vote.symmetric(),
                    vote.cooperative(),
                    detail.status(),
                    detail.voice(),
                    detail.denied(),
                    Stream.concat(Stream.of(best), vote.events().stream())
                            .distinct()
                            .toList()));
        }
        return new MoverAnswer(
                mover.story(),
                story.title(),
                story.published(),
                story.publishers(),
                (int) story.publishers().stream()
                        .map(ownership::family)
                        .distinct()
                        .count(),
                story.articles(),
                story.copies(),
                mover.effect(),
                length.label(mover.step()),
                acts);
    }

    /** The telling that speaks best for the vote: one that happened, in the author's voice. */
    private static String best(List<String> events, Map<String, Detail> details) {
        return events.stream()
                .filter(id -> {
                    Detail detail = details.get(id);
                    return detail != null
                            && detail.status().equals("happened")
                            && detail.voice().equals("AUTHOR")
                            && !detail.denied();
                })
                .findFirst()
                .orElse(events.get(0));
    }

    private static List<OutletShare> outlets(List<Vote> counted) {
        Map<String, TreeSet<String>> outletsOf = new TreeMap<>();
        for (Vote vote : counted) {
            outletsOf.computeIfAbsent(vote.story(), key -> new TreeSet<>()).addAll(vote.outlets());
        }
        Map<String, int[]> shares = new TreeMap<>();
        outletsOf
                .values()
                .forEach(outlets -> outlets.forEach(outlet -> {
                    int[] share = shares.computeIfAbsent(outlet, key -> new int[2]);
                    share[0]++;
                    share[1] += outlets.size() == 1 ? 1 : 0;
                }));
        return shares.entrySet().stream()
                .map(entry -> new OutletShare(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .sorted(java.util.Comparator.comparingInt(OutletShare::stories)
                        .reversed()
                        .thenComparing(OutletShare::outlet))
                .toList();
    }
}
