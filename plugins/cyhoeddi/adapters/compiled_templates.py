"""Templates that a preview has compiled before: MkDocs has a new environment of Jinja for each build."""

from __future__ import annotations

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket
from mkdocs.config.defaults import MkDocsConfig


class CompiledTemplates(BytecodeCache):
    """Keeps them in memory; Jinja itself sees by the template's text whether what is kept is still right."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Gives Jinja what is kept of a template."""
        if bucket.key in self._kept:
            bucket.bytecode_from_string(self._kept[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keeps what Jinja has compiled."""
        self._kept[bucket.key] = bucket.bytecode_to_string()

    def serve(self, config: MkDocsConfig) -> None:
        """Lets every environment that is made for the configuration's theme look here first."""
        theme, make = config.theme, config.theme.get_env

        def environment() -> Environment:
            made = make()
            made.bytecode_cache = self
            return made

        vars(theme)["get_env"] = environment
