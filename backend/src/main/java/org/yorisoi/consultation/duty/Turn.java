package org.yorisoi.consultation.duty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Which hospital sends a specialist to a session (持ち回り). Also the one that holds the session may. */
@Entity
@Table(name = "duty_turn")
public class Turn {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String prefectureCode;
    private UUID sessionId;
    private UUID hospitalId;
    private UUID specialistId;
    @Version
    private long version;

    protected Turn() {
    }

    Turn(String prefectureCode, UUID sessionId) {
        this.prefectureCode = prefectureCode;
        this.sessionId = sessionId;
    }

    public UUID sessionId() {
        return sessionId;
    }

    /** Null as long as it is nobody's turn. */
    public UUID hospitalId() {
        return hospitalId;
    }

    /** Null as long as the hospital hasn't said whom it sends. */
    public UUID specialistId() {
        return specialistId;
    }

    /** Rises with every change; 0 as long as nobody has ever said whose turn it is. */
    public long version() {
        return id == null ? 0 : version + 1;
    }

    void is(UUID hospital, UUID specialist) {
        hospitalId = hospital;
        specialistId = specialist;
    }
}
