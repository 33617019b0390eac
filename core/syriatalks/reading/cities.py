"""Cities that stand for a whole report: the capitals of states, and the towns that papers open a story with.

Not a list of all cities: these are sure enough to make "Muscat: The minister …" a dateline.
"""


def _names(text: str) -> frozenset[str]:
    return frozenset(name.strip() for name in text.split(";"))


# Seats of government as English news writes them (UN Terminology Database; CIA World Factbook, "Capital").
CAPITALS = _names(
    """
    Abu Dhabi; Abuja; Accra; Addis Ababa; Algiers; Amman; Amsterdam; Andorra la Vella; Ankara; Antananarivo; Apia;
    Ashgabat; Asmara; Astana; Asuncion; Asunción; Athens; Baghdad; Baku; Bamako; Bandar Seri Begawan; Bangkok; Bangui;
    Banjul; Basseterre; Beijing; Beirut; Belgrade; Belmopan; Berlin; Bern; Bishkek; Bissau; Bogota; Bogotá; Brasilia;
    Brasília; Bratislava; Brazzaville; Bridgetown; Brussels; Bucharest; Budapest; Buenos Aires; Bujumbura; Cairo;
    Canberra; Caracas; Castries; Chisinau; Colombo; Conakry; Copenhagen; Dakar; Damascus; Dar es Salaam; Dhaka; Dili;
    Djibouti; Dodoma; Doha; Dublin; Dushanbe; Freetown; Funafuti; Gaborone; Georgetown; Gitega; Guatemala City; Hanoi;
    Harare; Havana; Helsinki; Honiara; Islamabad; Jakarta; Jerusalem; Juba; Kabul; Kampala; Kathmandu; Khartoum; Kiev;
    Kigali; Kingstown; Kinshasa; Kuala Lumpur; Kuwait; Kuwait City; Kyiv; La Paz; Libreville; Lilongwe; Lima; Lisbon;
    Ljubljana; Lome; Lomé; London; Luanda; Lusaka; Madrid; Majuro; Malabo; Male; Managua; Manama; Manila; Maputo;
    Maseru; Mbabane; Mexico City; Minsk; Mogadishu; Monaco; Monrovia; Montevideo; Moroni; Moscow; Muscat; Nairobi;
    Nassau; Naypyidaw; N'Djamena; New Delhi; Niamey; Nicosia; Nouakchott; Nukualofa; Nuku'alofa; Nur-Sultan; Oslo;
    Ottawa; Ouagadougou; Palikir; Panama City; Paramaribo; Paris; Phnom Penh; Podgorica; Port Louis; Port Moresby;
    Port of Spain; Port Vila; Port-au-Prince; Porto-Novo; Prague; Praia; Pretoria; Pristina; Pyongyang; Quito; Rabat;
    Ramallah; Reykjavik; Riga; Riyadh; Rome; Roseau; Saint John's; San Jose; San José; San Marino; San Salvador; Sanaa;
    Sana'a; Santiago; Santo Domingo; Sao Tome; Sarajevo; Seoul; Singapore; Skopje; Sofia; Stockholm; Sucre; Suva;
    Taipei; Tallinn; Tarawa; Tashkent; Tbilisi; Tegucigalpa; Tehran; Tel Aviv; Thimphu; Tirana; Tokyo; Tripoli; Tunis;
    Ulaanbaatar; Vaduz; Valletta; Victoria; Vienna; Vientiane; Vilnius; Warsaw; Washington; Wellington; Windhoek;
    Yamoussoukro; Yangon; Yaounde; Yaoundé; Yerevan; Zagreb
    """
)
# Towns that papers of South Asia, the Gulf and Malaysia print so (their own pages).
_TOWNS = _names(
    """
    Agartala; Agra; Ahmedabad; Aizawl; Ajman; Al Ain; Aleppo; Alexandria; Allahabad; Amritsar; Aurangabad; Bahrain;
    Bandipora; Baramulla; Basra; Bengaluru; Benghazi; Bhopal; Bhubaneswar; Calcutta; Chandigarh; Chattogram; Chennai;
    Chittagong; Coimbatore; Cuttack; Dammam; Dehradun; Delhi; Dhanbad; Dharamsala; Dharamshala; Dubai; Erbil;
    Faisalabad; Fujairah; Gandhinagar; Gangtok; Gaza; Gaza City; Geneva; George Town; Ghaziabad; Goa; Gujranwala;
    Gurgaon; Gurugram; Guwahati; Gwadar; Gwalior; Homs; Hong Kong; Hyderabad; Imphal; Indore; Ipoh; Istanbul; Itanagar;
    Jabalpur; Jaipur; Jalandhar; Jammu; Jamshedpur; Jeddah; Johor Baru; Johor Bahru; Jodhpur; Kandahar; Kannur; Kanpur;
    Karachi; Khulna; Klang; Kochi; Kohima; Kolkata; Kota; Kota Kinabalu; Kozhikode; Kuching; Lahore; Latakia; Leh;
    Lucknow; Ludhiana; Madina; Madinah; Madurai; Makkah; Mangaluru; Mangalore; Mecca; Medina; Meerut; Melaka; Mosul;
    Multan; Mumbai; Muzaffarabad; Mysuru; Nagpur; Nashik; New York; Noida; Palakkad; Panaji; Patna; Penang; Peshawar;
    Petaling Jaya; Pokhara; Pondicherry; Puducherry; Pune; Putrajaya; Quetta; Raipur; Rajkot; Ranchi; Ras Al Khaimah;
    Rawalpindi; Rajshahi; Salalah; Seremban; Shah Alam; Sharjah; Shillong; Shimla; Sialkot; Siliguri; Srinagar; Sukkur;
    Surat; Sydney; Sylhet; Thane; Thiruvananthapuram; Thrissur; Tiruchi; Tirupati; Udaipur; Ujjain; United Nations;
    Vadodara; Varanasi; Vijayawada; Visakhapatnam; Yanbu; Zanzibar
    """
)
_SHOUTED = frozenset(name.upper() for name in CAPITALS | _TOWNS)


def opens_stories(place: str) -> bool:
    """Whether papers open a story with `place` and no more than a colon: "DAMASCUS: …", "New Delhi/Mumbai: …"."""
    return all(part.strip().upper() in _SHOUTED for part in place.split("/"))
