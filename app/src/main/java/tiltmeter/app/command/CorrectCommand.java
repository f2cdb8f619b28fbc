package tiltmeter.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tiltmeter.ledger.Corrections;
import tiltmeter.ledger.EventEntry;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.corrections.Change;
import tiltmeter.ledger.corrections.Correction;
import tiltmeter.ledger.corrections.Party;
import tiltmeter.ledger.corrections.Target;
import tiltmeter.ledger.corrections.UsualCodes;
import tiltmeter.model.Article;
import tiltmeter.model.Days;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;

/** {@code correct}: what the reader got wrong, put right once and for good. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description = {
            "Puts right what was read wrong. Without --apply it only shows what would change.",
            "A correction is a rule with an author, a time and a reason; it also holds for what is read later,",
            "outlives ./tiltmeter recode, and can be taken back."
        },
        subcommands = {
            CorrectCommand.OfEvent.class,
            CorrectCommand.OfPerson.class,
            CorrectCommand.OfName.class,
            CorrectCommand.OfStory.class,
            CorrectCommand.ListAll.class,
            CorrectCommand.Undo.class
        },
        footer = {
            "",
            "Example: ./tiltmeter correct event e12ab --actor TWN --reason \"Taipei, not Beijing\" --apply",
            "         ./tiltmeter correct person \"Qin Gang\" --from 2023-07-25 --code CHN --sector CVL --reason ..."
        })
public final class CorrectCommand implements Runnable {
    @picocli.CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private picocli.CommandLine.Model.CommandSpec command;

    @Override
    public void run() {
        throw new picocli.CommandLine.ParameterException(
                command.commandLine(), "say what to correct: event, person, name or story; or list or undo");
    }

    /** What is corrected, by whom and why. */
    static final class Common {
        @Mixin
        private LedgerOption ledger = new LedgerOption();

        @Mixin
        private AuthorOption author = new AuthorOption();

        @Option(names = "--reason", paramLabel = "WORDS", required = true, description = "Why; kept with it.")
        private String reason = "";

        @Option(names = "--apply", description = "Make the correction; without it, only show what it would change.")
        private boolean apply;

        int correct(Workshop workshop, Target target, Change change) {
            CorrectionReport report = new CorrectionReport(workshop.desk());
            if (!apply) {
                try (Ledger open = Ledger.openToRead(ledger.file())) {
                    report.preview(Corrections.of(open).preview(target, change));
                }
                return 0;
            }
            try (Ledger open = Ledger.openToWrite(ledger.file())) {
                Corrections corrections = Corrections.of(open);
                Corrections.Preview preview = corrections.preview(target, change);
                Correction made = corrections.apply(
                        target, change, author.name(), reason, workshop.clock().instant());
                report.made(made, preview);
            }
            return 0;
        }
    }

    /** Which days of publication. */
    static final class Published {
        @Option(
                names = "--from",
                paramLabel = "DATE",
                converter = Day.class,
                description = "Only in texts published on this day or later.")
        private @Nullable LocalDate from;

        @Option(
                names = "--to",
                paramLabel = "DATE",
                converter = Day.class,
                description = "Only in texts published on this day or earlier.")
        private @Nullable LocalDate to;
    }

    /** Who somebody is. */
    static final class WhoOption {
        @Option(
                names = "--code",
                paramLabel = "CODE",
                required = true,
                converter = ActorCode.class,
                description = "Whom it stands for, such as CHN.")
        private String code = "";

        @Option(names = "--sector", paramLabel = "SECTOR", description = "GOV, MIL, LEG, JUD, PTY, OPP, REB, MED, ...")
        private tiltmeter.model.@Nullable Sector sector;

        @Option(names = "--name", paramLabel = "NAME", description = "Full name of the country or organisation.")
        private @Nullable String name;

        Change change() {
            return Change.NONE.withParty(new Party(code, sector, name));
        }
    }

    /** {@code correct event}. */
    @Command(name = "event", mixinStandardHelpOptions = true, description = "Corrects one event of one text.")
    public static final class OfEvent implements Callable<Integer> {
        private final Workshop workshop;

        @Mixin
        private Common common = new Common();

        @Parameters(paramLabel = "EVENT", description = "Id of the event; ./tiltmeter events --json tells it.")
        private String id = "";

        @Option(names = "--actor", paramLabel = "CODE", converter = ActorCode.class, description = "Who really acts.")
        private @Nullable String actor;

        @Option(
                names = "--recipient",
                paramLabel = "CODE",
                converter = ActorCode.class,
                description = "To whom really.")
        private @Nullable String recipient;

        @Option(
                names = "--type",
                paramLabel = "TYPE",
                converter = Words.Type.class,
                description = "What act it really is.")
        private @Nullable EventType type;

        @Option(
                names = "--status",
                paramLabel = "STATUS",
                converter = Words.StatusWord.class,
                description = "happened, negated, planned or possible.")
        private @Nullable Status status;

        @Option(names = "--did-not-happen", description = "The same as --status negated.")
        private boolean didNotHappen;

        @Option(names = "--first-day", paramLabel = "DATE", converter = Day.class, description = "When it really was.")
        private @Nullable LocalDate first;

        @Option(
                names = "--last-day",
                paramLabel = "DATE",
                converter = Day.class,
                description = "(Default: the first day.)")
        private @Nullable LocalDate last;

        @Option(names = "--not-told", description = "The text tells no such event: take the record away.")
        private boolean notTold;

        /** A command that works in {@code workshop}. */
        public OfEvent(Workshop workshop) {
            this.workshop = workshop;
        }

        @Override
        public Integer call() {
            Target target;
            try (Ledger open = Ledger.openToRead(common.ledger.file())) {
                List<EventEntry> found = open.event(id);
                if (found.isEmpty()) {
                    throw new CommandFailure("no event " + id + " in " + common.ledger.file()
                            + "; ids stand in: ./tiltmeter events --json");
                }
                target = Target.OneEvent.of(found.get(0).event());
            }
            return common.correct(workshop, target, change());
        }

        private Change change() {
            Change change = Change.NONE;
            if (actor != null) {
                change = change.withActor(new Party(actor, null, null));
            }
            if (recipient != null) {
                change = change.withRecipient(new Party(recipient, null, null));
            }
            if (type != null) {
                change = change.withKind(UsualCodes.of(type));
            }
            if (didNotHappen || status != null) {
                change = change.withStatus(didNotHappen || status == null ? Status.NEGATED : status);
            }
            if (first != null) {
                change = change.withWhen(new Days(first, last == null ? first : last));
            }
            return notTold ? change.withdrawing() : change;
        }
    }

    /** {@code correct person}. */
    @Command(
            name = "person",
            mixinStandardHelpOptions = true,
            description = "Corrects whom a person stands for, in texts of some days: a role that began or ended.")
    public static final class OfPerson implements Callable<Integer> {
        private final Workshop workshop;

        @Mixin
        private Common common = new Common();

        @Mixin
        private WhoOption who = new WhoOption();

        @Mixin
        private Published published = new Published();

        @Parameters(paramLabel = "NAME", description = "Full name of the person, as records have it.")
        private String person = "";

        /** A command that works in {@code workshop}. */
        public OfPerson(Workshop workshop) {
            this.workshop = workshop;
        }

        @Override
        public Integer call() {
            return common.correct(workshop, new Target.PersonNamed(person, published.from, published.to), who.change());
        }
    }

    /** {@code correct name}. */
    @Command(
            name = "name",
            mixinStandardHelpOptions = true,
            description = "Corrects whom a printed name stands for, in one text, one outlet or everywhere.")
    public static final class OfName implements Callable<Integer> {
        private final Workshop workshop;

        @Mixin
        private Common common = new Common();

        @Mixin
        private WhoOption who = new WhoOption();

        @Mixin
        private Published published = new Published();

        @Option(names = "--article", paramLabel = "ID", description = "Only in this text (its whole id).")
        private @Nullable String article;

        @Option(names = "--publisher", paramLabel = "NAME", description = "Only in texts of this outlet.")
        private @Nullable String publisher;

        @Parameters(paramLabel = "WORDS", description = "The name letter by letter as printed.")
        private String words = "";

        /** A command that works in {@code workshop}. */
        public OfName(Workshop workshop) {
            this.workshop = workshop;
        }

        @Override
        public Integer call() {
            return common.correct(
                    workshop,
                    new Target.NamePrinted(words, article, publisher, published.from, published.to),
                    who.change());
        }
    }

    /** {@code correct story}. */
    @Command(
            name = "story",
            mixinStandardHelpOptions = true,
            description = "Corrects which story a text tells: a copy that is none, or two texts of one story.")
    public static final class OfStory implements Callable<Integer> {
        private final Workshop workshop;

        @Mixin
        private Common common = new Common();

        @Option(
                names = "--like",
                paramLabel = "ARTICLE",
                description = "It tells the story of this text; without this, a story of its own.")
        private @Nullable String like;

        @Parameters(paramLabel = "ARTICLE", description = "Id of the text.")
        private String article = "";

        /** A command that works in {@code workshop}. */
        public OfStory(Workshop workshop) {
            this.workshop = workshop;
        }

        @Override
        public Integer call() {
            Article text;
            String story;
            try (Ledger open = Ledger.openToRead(common.ledger.file())) {
                text = text(open, article);
                story = like == null
                        ? "s" + text.id().substring(1)
                        : String.valueOf(text(open, like).story());
            }
            int code = common.correct(workshop, new Target.StoryOf(text.id()), Change.NONE.withStory(story));
            if (common.apply && text.copyOf() != null) {
                workshop.desk()
                        .say(
                                "it was not read as a copy; read it with: ./tiltmeter recode --ledger %s",
                                common.ledger.file());
            }
            return code;
        }

        private static Article text(Ledger open, String id) {
            var found = open.articles(id, 2);
            if (found.size() != 1) {
                throw new CommandFailure(
                        (found.isEmpty() ? "no text" : "more than one text") + " has an id that starts with " + id);
            }
            return found.get(0).reading().article();
        }
    }

    /** {@code correct list}. */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists all corrections, those taken back too.")
    public static final class ListAll implements Callable<Integer> {
        private final Workshop workshop;

        @Mixin
        private AskedLedger ledger = new AskedLedger();

        /** A command that works in {@code workshop}. */
        public ListAll(Workshop workshop) {
            this.workshop = workshop;
        }

        @Override
        public Integer call() {
            try (Ledger open = Ledger.openToRead(ledger.file())) {
                new CorrectionReport(workshop.desk()).all(Corrections.of(open));
            }
            return 0;
        }
    }

    /** {@code correct undo}. */
    @Command(
            name = "undo",
            mixinStandardHelpOptions = true,
            description = "Takes a correction back; it stays to be seen.")
    public static final class Undo implements Callable<Integer> {
        private final Workshop workshop;

        @Mixin
        private LedgerOption ledger = new LedgerOption();

        @Mixin
        private AuthorOption author = new AuthorOption();

        @Option(names = "--reason", paramLabel = "WORDS", required = true, description = "Why; kept with it.")
        private String reason = "";

        @Parameters(paramLabel = "CORRECTION", description = "Its id; ./tiltmeter correct list tells it.")
        private String id = "";

        /** A command that works in {@code workshop}. */
        public Undo(Workshop workshop) {
            this.workshop = workshop;
        }

        @Override
        public Integer call() {
            try (Ledger open = Ledger.openToWrite(ledger.file())) {
                Corrections.of(open)
                        .retract(id, author.name(), reason, workshop.clock().instant());
            } catch (IllegalArgumentException e) {
                throw new CommandFailure(e.getMessage() + "; see ./tiltmeter correct list");
            }
            workshop.desk().out().line("took back " + id);
            workshop.desk().out().flush();
            return 0;
        }
    }
}
