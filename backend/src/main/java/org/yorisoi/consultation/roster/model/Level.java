package org.yorisoi.consultation.roster.model;

/** How far a peer supporter has come: a trainee (見習い) learns beside an experienced one (ベテラン). */
public enum Level {
    TRAINEE, REGULAR, EXPERIENCED
}
