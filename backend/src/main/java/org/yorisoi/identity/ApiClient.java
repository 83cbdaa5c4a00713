package org.yorisoi.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yorisoi.platform.encryption.Secrets;

/** A partner's system that may call the API: a hospital's or a prefectural government's. */
@Entity
@Table(name = "api_client")
public class ApiClient {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String prefectureCode;
    private String clientId;
    private String name;
    @Enumerated(EnumType.STRING)
    private Role role;
    private UUID hospitalId;
    private String scopes;
    private String secretHash;
    private boolean disabled;
    private Instant lastUsedAt;
    private Instant createdAt;
    @Version
    private long version;

    protected ApiClient() {
    }

    ApiClient(String prefectureCode, String clientId, ApiClientDetails details, String secret, Instant now) {
        this.prefectureCode = prefectureCode;
        this.clientId = clientId;
        this.createdAt = now;
        describe(details);
        replaceSecret(secret);
    }

    public UUID id() {
        return id;
    }

    String prefectureCode() {
        return prefectureCode;
    }

    /** Its name at the token endpoint. */
    public String clientId() {
        return clientId;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public UUID hospitalId() {
        return hospitalId;
    }

    /** What it may ask for: never more than its role may do. */
    public Set<Permission> scopes() {
        Set<Permission> given = Permission.of(role);
        given.retainAll(Tokens.scopes(scopes));
        return given;
    }

    public boolean isDisabled() {
        return disabled;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    public long version() {
        return version;
    }

    void describe(ApiClientDetails details) {
        name = details.name();
        role = details.role();
        hospitalId = details.hospitalId();
        scopes = Tokens.scopeText(details.scopes());
        disabled = details.disabled();
    }

    void replaceSecret(String secret) {
        secretHash = Secrets.hash(secret);
    }

    boolean hasSecret(String secret) {
        return Secrets.same(secretHash, Secrets.hash(secret));
    }
}
