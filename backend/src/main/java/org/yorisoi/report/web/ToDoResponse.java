package org.yorisoi.report.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.report.ToDo;

@Schema(name = "ToDoList", description = "What needs doing")
public record ToDoResponse(@Schema(required = true, description = "The most urgent first") List<Item> items) {

    @Schema(name = "ToDo", description = "Something that waits for the caller")
    public record Item(
        @Schema(required = true) ToDo.Kind kind,
        @Schema(required = true, description = "How many of it wait", examples = "2") long count,
        @Schema(required = true, nullable = true, description = "The day the oldest of them has waited since",
            examples = "2026-10-03") LocalDate since,
        @Schema(required = true, nullable = true, description = "The day the first of them begins or should be done by",
            examples = "2026-11-28") LocalDate until,
        @Schema(required = true, nullable = true, type = SchemaType.STRING, implementation = String.class,
            pattern = "[0-9]{4}-[0-9]{2}", description = "The month that it is about; there may be several of the kind then",
            examples = "2026-12") YearMonth month) {

        static Item of(ToDo toDo) {
            return new Item(toDo.kind(), toDo.count(), toDo.since(), toDo.until(), toDo.month());
        }
    }

    static ToDoResponse of(List<ToDo> waiting) {
        return new ToDoResponse(waiting.stream().map(Item::of).toList());
    }
}
