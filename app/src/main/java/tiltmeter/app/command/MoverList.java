package tiltmeter.app.command;

import java.util.List;
import java.util.Locale;
import tiltmeter.app.terminal.Desk;
import tiltmeter.app.tilt.Names;
import tiltmeter.ledger.EventEntry;
import tiltmeter.ledger.Ledger;
import tiltmeter.tilt.Break;
import tiltmeter.tilt.CostlyAct;
import tiltmeter.tilt.Mover;
import tiltmeter.tilt.Question;
import tiltmeter.tilt.Study;
import tiltmeter.tilt.Vote;

/** Lists the stories that moved a tilt, each with the words that it rests on. */
final class MoverList {
    /** Costly acts that are listed, the latest; all of them are in the JSON. */
    private static final int COSTLY = 5;

    private final Desk desk;
    private final Names names;
    private final Ledger ledger;

    MoverList(Desk desk, Names names, Ledger ledger) {
        this.desk = desk;
        this.names = names;
        this.ledger = ledger;
    }

    void show(Study study) {
        Question question = study.question();
        desk.out().line("");
        List<Mover> movers = study.movers();
        desk.out().line(movers.isEmpty() ? "No story moved a figure." : "The stories that moved it most:");
        int place = 1;
        for (Mover mover : movers) {
            desk.out()
                    .line(String.format(
                            Locale.ROOT,
                            "%d. towards %s: odds ×%.2f in %s; story %s",
                            place++,
                            names.of(mover.effect() >= 0 ? question.a() : question.b()),
                            StrictMath.exp(Math.abs(mover.effect())),
                            question.step().label(mover.step()),
                            mover.story()));
            mover.votes().forEach(this::vote);
        }
        for (Break one : study.breaks()) {
            desk.out()
                    .line(String.format(
                            Locale.ROOT,
                            "Break in %s (between %s and %s), dealings with %s, odds ×%.2f %s, probability %.2f:",
                            question.step().label(one.step()),
                            question.step().label(one.first()),
                            question.step().label(one.last()),
                            names.of(one.pole() == Break.Side.A ? question.a() : question.b()),
                            StrictMath.exp(Math.abs(one.jump().median())),
                            one.jump().median() > 0 ? "friendlier" : "colder",
                            one.probability()));
            one.stories().forEach(cause -> cause.votes().forEach(this::vote));
        }
        costly(study);
    }

    private void costly(Study study) {
        List<CostlyAct> acts = study.costlyActs();
        desk.out()
                .line(
                        acts.isEmpty()
                                ? "No costly act."
                                : "Costly acts, the last " + Math.min(COSTLY, acts.size()) + " of " + acts.size()
                                        + ":");
        acts.subList(Math.max(0, acts.size() - COSTLY), acts.size()).forEach(act -> {
            vote(act.vote());
            desk.out()
                    .line(String.format(
                            Locale.ROOT,
                            "      confidence %.2f, %s, %s",
                            act.vote().confidence(),
                            act.vote().corroborated() ? "two independent families" : "one family of outlets",
                            act.drawn() ? "drawn" : "listed only"));
        });
    }

    private void vote(Vote vote) {
        desk.out()
                .line(String.format(
                        Locale.ROOT,
                        "   %s  %s  %s %s %s",
                        vote.day(),
                        vote.type(),
                        vote.actor(),
                        vote.symmetric() ? "↔" : "→",
                        vote.recipient()));
        for (String id : vote.events()) {
            for (EventEntry entry : ledger.event(id)) {
                desk.out()
                        .line("      \"" + entry.quote().replaceAll("\\s+", " ") + "\"  "
                                + Records.text(entry.origin().publisher()) + ", article "
                                + Records.shortId(entry.event().article()));
            }
        }
    }
}
