package org.puente.formats;

/** A page that a reader saved as plain text. */
final class TextPage {
    private TextPage() {}

    static Page read(String text) {
        var headline = Headline.of(Lines.top(text, Headline.TOP));
        var date = PageDate.of(text);
        return new Page(headline.text(), Lines.without(text, headline.line()), date.day(), null, date.doubtful());
    }
}
