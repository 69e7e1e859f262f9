"""The little words of English and Welsh, and the commonest others: what tells best which of them a short text is in.

A weight says how sure a word is: 3 stands in one language only or nearly so, 1 leans to one. Words that are common in
both (*a*, *at*, *am*, *her*, *plant*) have a weight of 0 or little more. The weights are our own.
"""

from __future__ import annotations

_ENGLISH: dict[float, str] = {
    3: """
        the of and with without within was were this that these those they them their theirs there what which who whom
        whose when where why how been being have having should would could shall might must cannot from into onto
        through between because about against during your yours our ours we you she its my his each such any every
        other another than then also only just very much many more most some something someone everyone anyone nothing
        for can if or by is not
        it's don't doesn't isn't aren't can't won't didn't wasn't weren't you're we're they're that's there's i'm i've
        i'll you'll we'll you've we've they've
    """,
    2: """
        to in on as be it no so do does did done up out off over under after before until while although though
        whether either neither both all few own same too here now again once one two three four five six seven nine
        ten first second third new use used using make made get go see need needs may us me him via per will are had
        people children child different last but small half main paid tell told
    """,
    0.3: "at",
    0: "a an has her he hi ill gall plant hen man men dawn toll tan pump dull offer",
}
_WELSH: dict[float, str] = {
    3: """
        yn y'r yr ym yng mae maen sydd sy ei eu eich ein fy wrth gan gyda gydag dros drwy trwy heb rhwng dan oddi tua
        ers wedi mewn fel pan bod fod bydd byddwn byddwch byddan byddant byddai nad nid ddim neu ond hyn hwn hon hynny
        hwnnw honno rheini rhai pob bob sut pam ble beth faint gallwn gallwch gallant gallai gellir gael cael gyfer
        eisoes efallai unrhyw hefyd hwy nhw chi chwi ni fe eto yma yno yna lle wnaeth gwneud wneud gwneir wneir oedd
        roedd oes nac ac ynghylch ynghyd ymhlith wedyn felly iawn iddo iddi iddynt iddyn ohono ohoni ohonynt ohonyn
        arno arni arnynt arnyn ynddo ynddi ynddynt fwy mwy rhaid cyn ar yw ydy ydyw ydynt ydym dim gwaith pobl bobl
        mai taw ynteu chan gyntaf
        arian dangos eraill mis fis tŷ dŷ gweld weld nifer nos neges sawl waith naill holl tuag hanner agos bore nawr
        heddiw heno ddoe hwyr tro dro ddau ddwy dair tref dref gwlad wlad cartref gartref byd fyd dyn ddyn merch ferch
        plentyn blentyn gwella wella achosion rhy
    """,
    2: """
        y o os er na un dau dwy tri tair pedwar pedair pum saith wyth naw deg cyntaf ail â pwy mwyn da nes nag math
        fath
    """,
    1.5: "i tra",
    1: "am pa",
}  # fmt: skip

WEIGHTS: dict[str, float] = {
    **{word: -weight for weight, words in _ENGLISH.items() for word in words.split()},
    **{word: weight for weight, words in _WELSH.items() for word in words.split()},
}
"""Lower-case words with their weights, above 0 for Welsh, below 0 for English."""

_IN_STATEMENTS = """
we our ours us you your yours they their them he she his my me is are was were be been being will would should
could can must may might shall have had do does did how what why when where who which whose this that these those
it its there not
ni ein eich chi nhw hwy eu fy mae yw ydy roedd oedd bydd byddwn byddai gall gallwn dylai rhaid sut pam beth pryd
ble pwy hwn hon hyn hynny nid nad dim oes sydd sy'n mae'r mae'n byddwch dylid gellir
"""
STATEMENT_WORDS = frozenset(_IN_STATEMENTS.split())
"""Words of either language that stand in what is said, and hardly ever in a name or a title."""

_LINKING = "a an and at by for from in of on or the to with y yr ac â ar am i o yn ym yng er gan"
LINKING_WORDS = frozenset(_LINKING.split())
"""Words of either language that are written small within a name: *Department for Work and Pensions*."""

CLITICS: dict[str, float] = {
    **dict.fromkeys(("r", "n", "w", "ch", "u", "i", "th"), 2.0),
    **dict.fromkeys(("s", "t", "ve", "ll", "d", "re"), -1.5),
}
"""What stands behind an apostrophe, with its weight: *i’r*, *sy’n*; *child’s*, *don’t*."""
