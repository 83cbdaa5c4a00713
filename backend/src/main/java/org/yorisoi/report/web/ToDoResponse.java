package org.yorisoi.report.web;

import java.time.LocalDate;
import java.util.List;
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
            examples = "2026-11-28") LocalDate until) {

        static Item of(ToDo toDo) {
            return new Item(toDo.kind(), toDo.count(), toDo.since(), toDo.until());
        }
    }

    static ToDoResponse of(List<ToDo> waiting) {
        return new ToDoResponse(waiting.stream().map(Item::of).toList());
    }
}
