package org.yorisoi.prefecture;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One of Japan's 47 prefectures and its peer-support programme. The code is that of JIS X 0401. */
@Entity
@Table(name = "prefecture")
public class Prefecture {

    @Id
    private String code;
    private String name;
    private String kana;
    private String nameEn;
    @Embedded
    private ProgrammeSettings settings;
    @Version
    private long version;

    protected Prefecture() {
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String kana() {
        return kana;
    }

    public String nameEn() {
        return nameEn;
    }

    public ProgrammeSettings settings() {
        return settings;
    }

    public long version() {
        return version;
    }

    void runBy(ProgrammeSettings newSettings) {
        settings = newSettings;
    }
}
