package org.hearsay.model;

import java.util.List;

/** Who, where, when and how many: all that one report names, each list in order of the text. */
public record Findings(
        List<Actor> actors,
        List<Mention> mentions,
        List<Place> places,
        List<Toponym> toponyms,
        List<Moment> moments,
        List<Figure> figures) {

    /** Copies the lists. */
    public Findings {
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
        places = List.copyOf(places);
        toponyms = List.copyOf(toponyms);
        moments = List.copyOf(moments);
        figures = List.copyOf(figures);
    }

    /** Findings whose places nobody has looked up yet. */
    public Findings(
            List<Actor> actors,
            List<Mention> mentions,
            List<Place> places,
            List<Moment> moments,
            List<Figure> figures) {
        this(actors, mentions, places, List.of(), moments, figures);
    }
}
