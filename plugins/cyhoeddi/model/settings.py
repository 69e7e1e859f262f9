"""What ``mkdocs.yml`` says of a site, read without MkDocs so that a check starts at once."""

from __future__ import annotations

import json
import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import yaml

from cyhoeddi.model.accessibility import (
    Accessibility,
    accessibility_faults,
    date_faults,
    read_accessibility,
)
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.model.located_yaml import LocatedYaml, read_yaml
from cyhoeddi.model.partner import Partner, partners_named_twice, read_partners
from cyhoeddi.model.position import Position
from cyhoeddi.model.rule_settings import PathSetting, RuleSetting, read_path_settings, read_rule_settings
from cyhoeddi.model.schema import faults_against
from cyhoeddi.model.settings_places import located_plugin
from cyhoeddi.model.site_colours import ChosenColour, colour_faults, read_colours
from cyhoeddi.model.site_logo import WORDS_KEY as LOGO_WORDS
from cyhoeddi.model.site_logo import SiteLogo, read_logo
from cyhoeddi.model.today import today
from cyhoeddi.model.words import Words

BROKEN = ("yaml-broken", "yaml-tab", "settings-not-keys")
"""Faults after which nothing is known of the settings."""

DOCUMENTS = ("pdf", "word")
"""The forms in which a strategy can be downloaded where nothing is said."""


@dataclass(frozen=True, slots=True)
class Settings:
    """A site's settings.

    Folders are below the project's; ``documents`` are the forms in which a strategy can be downloaded;
    ``markdown_extensions`` are those the site adds to ours.
    """

    config_file: str = "mkdocs.yml"
    site_name: Words = Words()
    site_url: str = ""
    content_folder: str = "content"
    site_folder: str = "site"
    languages: tuple[Language, ...] = LANGUAGES
    notice: Words = Words()
    documents: tuple[str, ...] = DOCUMENTS
    rules: tuple[RuleSetting, ...] = ()
    per_path: tuple[PathSetting, ...] = ()
    partners: tuple[Partner, ...] = ()
    colours: tuple[ChosenColour, ...] = ()
    logo: SiteLogo | None = None
    accessibility: Accessibility | None = None
    markdown_extensions: tuple[tuple[str, tuple[tuple[str, Any], ...]], ...] = ()

    @property
    def bilingual(self) -> bool:
        """True where every page is asked for in both languages."""
        return len(self.languages) > 1


class _SettingsLoader(yaml.SafeLoader):
    """MkDocs allows tags such as ``!ENV`` and ``!!python/name:``; here they are only passed over, nothing is run."""


def _passed_over(loader: yaml.SafeLoader, _suffix: str, node: yaml.Node) -> Any:
    if isinstance(node, yaml.ScalarNode):
        return loader.construct_scalar(node)
    if isinstance(node, yaml.SequenceNode):
        return loader.construct_sequence(node, deep=True)
    return loader.construct_mapping(node, deep=True) if isinstance(node, yaml.MappingNode) else None


_SettingsLoader.add_multi_constructor("", _passed_over)
# A date stays the text that it is, as in front matter, so that one that does not exist is told at its place.
_SettingsLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def read_settings(text: str, config_file: str) -> tuple[Settings, tuple[Fault, ...]]:
    """The settings in the text of an ``mkdocs.yml``; what is not there has MkDocs' or our default."""
    try:
        value = yaml.load(text, _SettingsLoader)
    except (yaml.YAMLError, ValueError, RecursionError, LookupError, AttributeError) as error:
        return Settings(config_file), (_broken(error, text, config_file),)
    if not isinstance(value, dict):
        return Settings(config_file), (Fault("settings-not-keys", Position(config_file)),)
    return _settings_of(value, text, config_file)


def _broken(error: Exception, text: str, config_file: str) -> Fault:
    """Why YAML could not be read: told as of front matter where its form is wrong, else by the error (``!!int x``)."""
    _, faults = read_yaml(text, config_file)
    form = next((fault for fault in faults if fault.name in BROKEN), None)
    mark = getattr(error, "problem_mark", None)
    place = Position(config_file, mark.line + 1, mark.column + 1) if mark else Position(config_file)
    return form or Fault("yaml-broken", place, {"found": str(getattr(error, "problem", None) or error)})


def _settings_of(value: dict[str, Any], text: str, config_file: str) -> tuple[Settings, tuple[Fault, ...]]:
    own = _plugin(value, "cyhoeddi")
    i18n = _plugin(value, "i18n") or {}
    located = _located(own or {}, text, config_file)
    faults = list(faults_against("settings", located))
    if own is None:
        faults.append(Fault("plugin-missing", Position(config_file)))
    for key in ("notice", LOGO_WORDS):
        faults += _words_faults(key, own or {}, text, config_file)
    is_readable = not faults
    own = (own or {}) if is_readable else {}
    located = replace(located, value=own)
    languages = tuple(language for language in LANGUAGES if language in own.get("languages", LANGUAGES))
    faults += _language_faults(languages, i18n, text, config_file)
    partners = read_partners(located)
    faults += partners_named_twice(partners)
    colours = read_colours(located)
    faint = tuple(colour_faults(colours))
    faults += faint
    if is_readable:
        url = str(value.get("site_url") or "")
        faults += [*accessibility_faults(located, languages, url), *date_faults(located, today())]
    per_language = {str(entry.get("locale")): entry for entry in _language_entries(i18n)}
    name = value.get("site_name")
    names = {language: per_language.get(language, {}).get("site_name") or name for language in LANGUAGES}
    settings = Settings(
        config_file=config_file,
        site_name=Words.of(names),
        site_url=str(value.get("site_url") or ""),
        content_folder=posixpath.normpath(str(value.get("docs_dir") or "docs")),
        site_folder=str(value.get("site_dir") or "site"),
        languages=languages,
        notice=Words.of(own.get("notice") or {}),
        documents=tuple(own.get("documents", DOCUMENTS)),
        rules=tuple(read_rule_settings(located)),
        per_path=tuple(read_path_settings(located)),
        partners=partners,
        colours=() if faint else colours,
        logo=read_logo(located),
        accessibility=read_accessibility(located),
        markdown_extensions=_extensions(value.get("markdown_extensions")),
    )
    return settings, tuple(faults)


def _located(own: dict[str, Any], text: str, config_file: str) -> LocatedYaml:
    """The plugin's settings with their places; the text was read before, so it can be composed again."""
    start = place_of(text, "cyhoeddi", config_file)
    node = yaml.compose(text, _SettingsLoader) if own else None
    return located_plugin(node, "cyhoeddi", own, start)


def _plugin(value: Mapping[str, Any], name: str) -> dict[str, Any] | None:
    """A plugin's own settings: {} where it is named without any, None where it is not named."""
    for key, settings in _named(value.get("plugins")):
        if key == name:
            return settings if isinstance(settings, dict) else {}
    return None


def _named(value: Any) -> Iterator[tuple[Any, Any]]:
    """Names and settings of plugins or extensions, which MkDocs takes as a mapping or as a list of both."""
    if isinstance(value, dict):
        yield from value.items()
    for entry in value if isinstance(value, list) else ():
        yield from entry.items() if isinstance(entry, dict) else [(entry, {})]


def _language_entries(i18n: Mapping[str, Any]) -> list[dict[str, Any]]:
    entries = i18n.get("languages")
    return [entry for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []


def _words_faults(key: str, own: Mapping[str, Any], text: str, config_file: str) -> Iterator[Fault]:
    """A setting's words that one of the languages lacks: its pages would show those of the other."""
    written: Any = own.get(key)
    languages: Any = own.get("languages", LANGUAGES)
    for language in LANGUAGES if isinstance(written, dict) and isinstance(languages, list | tuple) else ():
        if language in languages and not written.get(language):
            values = {"found": language, "example": f"{key}: {{en: …, cy: …}}"}
            yield Fault("key-missing", place_of(text, key, config_file), values)


def _language_faults(
    languages: tuple[Language, ...], i18n: Mapping[str, Any], text: str, config_file: str
) -> Iterator[Fault]:
    """The languages that pages are asked for must be those that MkDocs is told to build."""
    built = {str(entry.get("locale")) for entry in _language_entries(i18n) if entry.get("build", True)}
    if built != set(languages):
        values = {"found": ", ".join(sorted(built)) or "-", "expected": ", ".join(languages)}
        yield Fault("languages-differ", place_of(text, "i18n", config_file), values)


def place_of(text: str, name: str, config_file: str) -> Position:
    """Where a plugin or setting stands in the text of a settings file, its beginning where it does not."""
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip().lstrip("- ").startswith(name):
            return Position(config_file, number, line.index(name) + 1)
    return Position(config_file)


def _extensions(value: Any) -> tuple[tuple[str, tuple[tuple[str, Any], ...]], ...]:
    """The site's Markdown extensions as hashable values; those whose settings are no plain data keep none."""
    return tuple((str(name), _hashable(settings)) for name, settings in _named(value))


def _hashable(settings: Any) -> tuple[tuple[str, Any], ...]:
    if not isinstance(settings, dict):
        return ()
    plain = {
        key: value for key, value in settings.items() if isinstance(value, str | int | float | bool | None)
    }
    return tuple(sorted(json.loads(json.dumps(plain)).items()))
