package org.yorisoi.salon;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Stores a time of day as people read it, so that no time zone of a driver or a machine can shift it. */
@Converter
public class ClockTime implements AttributeConverter<LocalTime, String> {

    private static final DateTimeFormatter HOURS_AND_MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    @Override
    public String convertToDatabaseColumn(LocalTime time) {
        return time == null ? null : HOURS_AND_MINUTES.format(time);
    }

    @Override
    public LocalTime convertToEntityAttribute(String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}
