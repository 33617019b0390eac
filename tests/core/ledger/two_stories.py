"""The texts of the two stories that corrections are tried on, by id."""

TEXTS = {
    "s1": (
        "Foreign Minister Ida Quist met the envoy, Omar Halabi, in Kestrel on 3 May 2014. "
        "“We agree,” Quist said. Halabi left on 4 May 2014. "
        "The Harbour Council thanked Quist; the council rose. “It holds,” she added."
    ),
    "s2": (
        "Council head Quist arrived in Kestrel on 9 May 2014. “Peace is near,” Quist said. "
        "The Foreign Ministry was silent. The Harbour Council of Kestrel thanked Omar Halabi."
    ),
}
