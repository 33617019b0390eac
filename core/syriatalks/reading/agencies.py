"""News agencies by the names that they print in their datelines (as on the agencies' own sites and style pages)."""

AGENCIES = frozenset(
    name.strip()
    for name in """
    AA; AAP; AFP; Agence France-Presse; Agerpres; ANA; Anadolu; Anadolu Agency; ANF; ANHA; ANI; ANP; ANSA;
    Antara; AP; APA; APP; APS; Armenpress; Associated Press; ATS; Azertac; BBC; Belga; BelTA; Bernama;
    Bloomberg; BNA; BSS; BTA; Cihan; CNA; CNN; CP; CTK; Dogan; dpa; DPA; EFE; Efe; Fars; FNA; GNA; HINA; IANS;
    INA; Interfax; Interfax-Ukraine; IPS; IRIN; IRNA; ISNA; ITAR-TASS; Itar-Tass; Jiji; Kabar; Kazinform; KCNA;
    KUNA; Kyodo; Kyodo News; Lusa; MAP; Mehr; MENA; MNA; MTI; NAN; NINA; NNA; NTB; ONA; PA; PAP; Petra;
    Prensa Latina; Press TV; PTI; QNA; Reuters; RFE/RL; RIA; RIA Novosti; Ritzau; Rudaw; SANA; SAPA; SPA;
    Sputnik; STT; Tanjug; TAP; Tasnim; TASS; The Associated Press; The Canadian Press;
    Thomson Reuters Foundation; TNA; Trend; TT; Ukrinform; UNI; UNIAN; UPI; VNA; VOA; WAFA; WAM; Xinhua; Yonhap
    """.split(";")
)
# Of these, those that print the day before the month in figures, as the papers of their countries do.
DAY_FIRST = frozenset("APS BNA INA IRNA KUNA MAP MENA NNA ONA Petra QNA SANA SPA TAP WAFA WAM TASS ITAR-TASS".split())
