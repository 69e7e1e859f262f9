"""Words for the part that a person plays in a case, in both languages and every mutation."""

from __future__ import annotations

from cyhoeddi.duty.sensitive.word_lists import mutated

CASE_ROLES = (
    "victims?|witness(?:es)?|suspects?|offenders?|defendants?|complainants?|survivors?|perpetrators?|informants?"
    "|informers?|accused|deceased|injured party|murderer|killer|attacker|assailant|abuser|nominals?|detainees?|prisoners?"
    "|inmates?|patients?|casualty|whistleblower|source|missing person|person of interest|gang members?|ringleader|(?:sawl|unigolyn|person|rhai)\\s(?:a|sydd\\swedi’i)\\s(?:ddrwgdybir|amheuir|gyhuddwyd|anafwyd|arestiwyd)|"
    + mutated(
        "dioddefwr dioddefwraig dioddefwyr dioddefydd tyst tystion un_a_ddrwgdybir unigolyn_a_ddrwgdybir drwgdybiedig"
        " troseddwr troseddwraig troseddwyr diffynnydd diffynyddion achwynydd achwynwr goroeswr goroeswraig goroeswyr"
        " cyflawnwr cyflawnwyr hysbysydd hysbyswr llofrudd ymosodwr camdriniwr carcharor carcharorion claf ymadawedig"
        " cyhuddedig ffynhonnell person_ar_goll person_coll"
    )
)
"""The parts that the guidance is most anxious about."""

OTHER_ROLES = (
    "(?:police |prison |probation |arresting |investigating |custody |liaison |neighbourhood |reporting |youth )?officers?"
    "|social workers?|youth workers?|support workers?|key workers?|case ?workers?|teachers?|headteacher|head teacher|nurses?|doctors?|paramedics?"
    "|pupils?|students?|child|boy|girl|baby|toddler|teenagers?|youth|man|woman|mother|father|mum|dad|parents?|son|daughter|brother|sister|wife"
    "|husband|partner|girlfriend|boyfriend|ex-partner|grandmother|grandfather|uncle|aunt|cousin|friend|neighbour|landlord"
    "|carer|foster carer|guardian|resident|tenant|driver|shopkeeper|detective|constable|sergeant|inspector|superintendent"
    "|PCSO|solicitor|magistrate|governor|mentor|"
    + mutated(
        "swyddog swyddogion gweithiwr_cymdeithasol gweithwraig_gymdeithasol gweithiwr_ieuenctid gweithiwr_cymorth gweithiwr_allweddol athro athrawes"
        " pennaeth nyrs meddyg parafeddyg disgybl disgyblion myfyriwr myfyrwraig plentyn bachgen merch baban dyn menyw"
        " gwraig mam tad rhiant mab brawd chwaer gŵr partner cariad cyn-bartner mam-gu tad-cu nain taid ewythr modryb"
        " cefnder cyfnither ffrind cymydog cymdoges landlord gofalwr gofalwraig gwarcheidwad preswylydd tenant gyrrwr"
        " siopwr ditectif cwnstabl rhingyll arolygydd uwcharolygydd cyfreithiwr ynad llywodraethwr mentor"
    )
)
"""Other parts in which a private person may be named."""

TITLES = (
    r"Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Revd|Reverend|Cllr|Councillor|Dame|Judge|Nurse|Sister|Sir"
    r"|Cyng|Cynghorydd|Y\sParch|Parch|Parchedig|Athro|Syr|Y\sFonesig|Barnwr|Meistr|Bnr|Bns"
)
"""Before a name; *Sir* is a Welsh word for a county, too, and asks for a name that is known."""

RANKS = (
    r"WPC|PC|TDC|DC|DS|DI|DCI|DSU|DCS|D/?Supt|D/?Sgt|D/?Insp|PS|PCSO|Insp|Ch(?:ief)?\sInsp|Sgt|Sergt|Supt|Det(?:\sCon|\sSgt|\sInsp)?"
    r"|(?:Detective\s|Police\s|Temporary\s|Acting\s|Chief\s|Deputy\s|Assistant\s|Custody\s|Prison\s|Probation\s|Senior\s){0,3}"
    r"(?:Constable|Sergeant|Inspector|Superintendent|Officer|Commander|Detective)"
    r"|SCCH|Rh\.|(?:Ditectif\s|Dditectif\s|Nitectif\s|Prif\s|Dirprwy\s|Brif\s|Swyddog\s|Uwch\s){0,3}"
    r"(?:Ditectif|Dditectif|Cwnstabl|Gwnstabl|Chwnstabl|Nghwnstabl|Rhingyll|Ringyll|Sarjant|Arolygydd|Uwch-?arolygydd|Uwch-?Arolygydd|Swyddog)"
)
"""Ranks of the police and of prisons, as they are written before a name."""
