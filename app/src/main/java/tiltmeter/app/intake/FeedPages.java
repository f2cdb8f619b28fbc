package tiltmeter.app.intake;

/** Pages of the items of feeds, for whoever reads feeds by themselves. */
public final class FeedPages {
    private FeedPages() {}

    /** The page of {@code item}, fetched where {@code options} have a fetcher and the feed does not carry it whole. */
    public static Intake page(String feedName, Feed feed, Feed.Item item, IntakeOptions options) {
        return new Formats(options).web().item(feedName, feed, item);
    }
}
