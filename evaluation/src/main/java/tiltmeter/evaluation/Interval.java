package tiltmeter.evaluation;

/** A range that holds a figure with some stated probability, in the figure's own unit. */
public record Interval(double low, double high) {}
