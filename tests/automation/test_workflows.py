"""The files for GitHub and GitLab, against the schemas of both and against what we ask of them."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

WORKFLOWS = ("check", "pages", "publish-by-rsync", "release")
MAY_WRITE = {("pages", "deploy"): {"pages", "id-token"}, ("release", "record"): {"contents"}}
"""The jobs that may write, and what; all others read the repository."""

SECRETS = {"publish-by-rsync": {"PUBLISH_KEY", "PUBLISH_KNOWN_HOSTS"}}


@lru_cache
def schema(name: str) -> Any:
    folder = files("check_jsonschema").joinpath("builtin_schemas/vendor")
    return json.loads(folder.joinpath(f"{name}.json").read_text(encoding="utf-8"))


def faults(name: str, value: Any) -> list[str]:
    found = jsonschema.validators.validator_for(schema(name))(schema(name)).iter_errors(value)
    return [f"{error.json_path}: {error.message[:200]}" for error in found]


def workflow(site: Path, name: str) -> Any:
    """A workflow; YAML 1.1 reads the key ``on`` as true."""
    value = yaml.safe_load((site / f".github/workflows/{name}.yml").read_text(encoding="utf-8"))
    value["on"] = value.pop(True)
    return value


def steps(value: Any) -> Iterator[dict[str, Any]]:
    for job in value["jobs"].values():
        yield from job["steps"]


def pipeline(site: Path) -> Any:
    return yaml.safe_load((site / ".gitlab-ci.yml").read_text(encoding="utf-8"))


def jobs_of(value: Any) -> dict[str, Any]:
    return {name: job for name, job in value.items() if isinstance(job, dict) and "script" in job}


def test_no_workflow_is_left_out(site: Path) -> None:
    assert sorted(file.stem for file in (site / ".github/workflows").iterdir()) == sorted(WORKFLOWS)


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_workflow_is_as_github_wants_it(site: Path, name: str) -> None:
    assert faults("github-workflows", workflow(site, name)) == []


def test_newer_versions_of_actions_and_of_cyhoeddi_are_proposed(site: Path) -> None:
    value = yaml.safe_load((site / ".github/dependabot.yml").read_text(encoding="utf-8"))
    assert faults("dependabot", value) == []
    assert {update["package-ecosystem"] for update in value["updates"]} == {"github-actions", "pip"}


@pytest.mark.parametrize(
    "path,value",
    [
        (("jobs", "check", "runs-on"), None),
        (("jobs", "check", "permissions"), {"contents": "reed"}),
        (("jobs", "check", "timeout"), 20),
        (("jobs",), {}),
    ],
)
def test_a_fault_in_a_workflow_is_found(site: Path, path: tuple[str, ...], value: object) -> None:
    found = workflow(site, "check")
    here = found
    for step in path[:-1]:
        here = here[step]
    here[path[-1]] = value
    assert faults("github-workflows", found)


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_workflow_may_do_no_more_than_it_has_to(site: Path, name: str) -> None:
    found = workflow(site, name)
    assert found["permissions"] == {"contents": "read"}
    assert "pull_request_target" not in found["on"]
    for job_name, job in found["jobs"].items():
        granted = {key for key, level in job.get("permissions", {}).items() if level == "write"}
        assert granted == MAY_WRITE.get((name, job_name), set())
        assert job["timeout-minutes"] <= 30
        runs = " ".join(step.get("run", "") for step in job["steps"])
        if granted:
            assert "automation/" not in runs, (
                "what is installed from elsewhere must not run where it can write"
            )
        for step in job["steps"]:
            if step.get("uses", "").startswith("actions/checkout@") and not granted:
                assert step["with"]["persist-credentials"] is False


@pytest.mark.parametrize("name", WORKFLOWS)
def test_only_actions_of_github_itself_are_used_by_their_major_version(site: Path, name: str) -> None:
    for step in steps(workflow(site, name)):
        assert ("uses" in step) != ("run" in step)
        assert re.fullmatch(r"actions/[a-z-]+@v\d+", step.get("uses", "actions/none@v1"))


@pytest.mark.parametrize("name", WORKFLOWS)
def test_nothing_from_outside_is_put_into_a_command(site: Path, name: str) -> None:
    """An expression in ``run`` would become part of the script: values come in through the environment."""
    found = workflow(site, name)
    for step in steps(found):
        assert "${{" not in step.get("run", "")
    text = (site / f".github/workflows/{name}.yml").read_text(encoding="utf-8")
    assert set(re.findall(r"secrets\.(\w+)", text)) == SECRETS.get(name, set())


@pytest.mark.parametrize("name", WORKFLOWS)
def test_the_commands_of_a_workflow_pass_shellcheck(site: Path, name: str, shellcheck: str) -> None:
    for step in steps(workflow(site, name)):
        if "run" in step:
            check(shellcheck, step["run"], "bash")


def test_the_pipeline_is_as_gitlab_wants_it(site: Path) -> None:
    assert faults("gitlab-ci", pipeline(site)) == []


@pytest.mark.parametrize("key,value", [("scripts", ["true"]), ("when", "sometimes"), ("artifacts", ["site"])])
def test_a_fault_in_the_pipeline_is_found(site: Path, key: str, value: object) -> None:
    found = pipeline(site)
    found["check"][key] = value
    assert faults("gitlab-ci", found)


def test_every_job_of_the_pipeline_has_a_stage_and_says_when_it_runs(site: Path) -> None:
    found = pipeline(site)
    jobs = jobs_of(found)
    assert set(jobs) == {"check", "preview", "pages", "release", "web-server"}
    for job in jobs.values():
        assert job["stage"] in found["stages"]
        assert job["rules"]
    assert jobs["check"]["artifacts"]["reports"]["codequality"] in jobs["check"]["script"][-1]
    assert jobs["check"]["artifacts"]["when"] == "always"
    assert jobs["pages"]["artifacts"]["paths"] == ["public"]
    assert jobs["web-server"]["rules"][0]["when"] == "manual"


def test_the_commands_of_the_pipeline_pass_shellcheck(site: Path, shellcheck: str) -> None:
    for job in jobs_of(pipeline(site)).values():
        check(shellcheck, "\n".join(job["script"]), "sh")


def scripts(site: Path) -> list[Path]:
    return [*sorted((site / "automation").iterdir()), site / ".githooks/pre-commit"]


def test_the_shell_scripts_pass_shellcheck(site: Path, shellcheck: str) -> None:
    assert len(scripts(site)) == 5
    for script in scripts(site):
        check(shellcheck, script.read_text(encoding="utf-8"), "sh")
        assert subprocess.run(["sh", "-n", script], check=False).returncode == 0


def test_shellcheck_finds_a_fault(shellcheck: str) -> None:
    with pytest.raises(AssertionError, match="SC2086"):
        check(shellcheck, "rm -r $1", "sh")


def test_every_script_that_a_workflow_runs_is_there(site: Path) -> None:
    texts = [
        *(site / ".github/workflows").iterdir(),
        site / ".gitlab-ci.yml",
        site / ".devcontainer/devcontainer.json",
    ]
    named = {
        name
        for file in texts
        for name in re.findall(r"automation/[\w-]+\.sh", file.read_text(encoding="utf-8"))
    }
    assert named == {
        "automation/install.sh",
        "automation/publish-with-key.sh",
        "automation/release-from-tag.sh",
    }
    assert all((site / name).is_file() for name in named)


def check(shellcheck: str, script: str, shell: str) -> None:
    found = subprocess.run(
        [shellcheck, "--norc", f"--shell={shell}", "-"],
        input=script, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert found.returncode == 0, found.stdout + found.stderr
