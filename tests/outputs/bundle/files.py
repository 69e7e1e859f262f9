"""A built site of two strategies, as few bytes as show everything that a bundle changes."""

from __future__ import annotations

import json

from cyhoeddi.outputs.bundle.site_files import Files

BASE = "https://example.org/safle/"


def page(language: str, address: str, body: str = "") -> bytes:
    """A page as the theme writes it."""
    depth = "../" * address.count("/")
    return (
        f'<!doctype html>\n<html lang="{language}" class="no-js"><head>\n'
        f'<link rel="canonical" href="{BASE}{address}">\n<meta property="og:url" content="{BASE}{address}">\n'
        f'<script type="application/ld+json">{{"url": "{BASE}{address}"}}</script>\n</head>\n<body><header>'
        f'<a href="{depth}{language}/" class="cy-header__name">Tŷ</a></header>\n<main>{body}\n'
        f'<span class="cy-about__address" translate="no">{BASE}{address}</span></main></body></html>\n'
    ).encode()


def _entry(address: str) -> str:
    return f"<url><loc>{BASE}{address}</loc></url>\n"


def built_files() -> Files:
    """The files: the strategies ``tai`` and ``trais`` in Welsh, and the pages around them."""
    links = (
        '<a href="tai/">Tai</a> <a class="x" href="trais/t%C5%B7/#pwy">Tŷ</a> <a href="https://other.example/cy/trais/">o</a>'
        f' <a href="{BASE}cy/">ysgrifennwyd</a>'
    )
    addresses = ["cy/", "cy/tai/", "cy/trais/", "cy/trais/t%C5%B7/"]
    publication = {
        "strategies": {
            "tai": {"cy": {"title": "Tai", "pages": ["cy/tai/"], "pdf": {"address": "cy/tai/tai.pdf"}}},
            "trais": {
                "cy": {
                    "title": "Trais",
                    "pages": ["cy/trais/", "cy/trais/t%C5%B7/"],
                    "pdf": {"address": "cy/trais/trais.pdf"},
                    "html": {"address": "cy/trais/trais.html"},
                }
            },
        }
    }
    search = {
        "config": {"lang": ["cy"]},
        "docs": [
            {"location": location, "text": "dŵr"}
            for location in ("cy/", "cy/tai/", "cy/trais/", "cy/trais/t%C5%B7/#pwy")
        ],
    }
    neutral = (
        '<!doctype html>\n<html lang="cy">\n<head>\n<link rel="icon" href="{0}assets/x.png">\n</head>\n'
        '<body>\n<main>\n<a href="{0}cy/">Cymraeg</a></main></body></html>'
    )
    return {
        "404.html": neutral.format("/safle/").encode(),
        "assets/logos/tŷ.svg": b"<svg/>",
        "cy/index.html": page("cy", "cy/", links),
        "cy/tai/index.html": page(
            "cy", "cy/tai/", '<a href="../trais/">Trais</a> <a href="../../">dewis</a>'
        ),
        "cy/tai/tai.pdf": b"%PDF tai",
        "cy/trais/index.html": page("cy", "cy/trais/"),
        "cy/trais/map.png": b"png",
        "cy/trais/trais.html": page("cy", "cy/trais/trais.html", '<a href="../tai/">Tai</a>'),
        "cy/trais/trais.pdf": b"%PDF trais",
        "cy/trais/tŷ/index.html": page("cy", "cy/trais/t%C5%B7/"),
        "index.html": neutral.format("").encode(),
        "publication.json": json.dumps(publication).encode(),
        "robots.txt": f"User-agent: *\nDisallow:\n\nSitemap: {BASE}sitemap.xml\n".encode(),
        "search/search_index.json": json.dumps(search).encode(),
        "sitemap.xml": f"<urlset>\n{''.join(map(_entry, addresses))}</urlset>".encode(),
        "sitemap.xml.gz": b"with a time in it",
    }
