/** Page to article: furniture off, title, byline, publisher and date found, sentences split. */
@NullMarked
package tiltmeter.reader.article;

import org.jspecify.annotations.NullMarked;
