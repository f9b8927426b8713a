//! `list`, `verify` and `clean`.

use std::fs;
use std::time::{Duration, SystemTime};

use ryft_build_support::part::Device;
use ryft_build_support::pin::{Artifact, Pin};
use ryft_build_support::settings::Generation;
use ryft_xla_test_support::set_modified;
use serde_json::Value;

use crate::machine::Machine;

/// Makes the entries and leftovers of the store look as if no build had used them for `days`.
fn age(machine: &Machine, days: u64) {
    let then = SystemTime::now() - Duration::from_secs(days * 86_400);
    let entries = machine.store().entries().unwrap();
    let used = entries.iter().map(|entry| {
        let used = machine.path("store/used").join(entry.key.to_string());
        [used, entry.directory.clone()]
    });
    for path in used.flatten().chain(machine.store().leftovers().unwrap()) {
        set_modified(&path, then);
    }
}

fn listed(machine: &Machine) -> Vec<String> {
    let document = machine.run("list --json").exits_with(0).json();
    let entries = document["entries"].as_array().unwrap();
    let name = |entry: &Value| entry["artifact"].as_str().unwrap_or("?").to_owned();
    entries.iter().map(name).collect()
}

#[test]
fn plugin_of_the_newest_generation_is_listed_as_such() {
    let machine = Machine::new();
    let pin = Pin::built_in().unwrap();
    let provides_tpu = |artifact: &&Artifact| artifact.provides.contains(&Device::Tpu.into());
    let artifacts: Vec<_> = pin.artifacts.iter().filter(provides_tpu).collect();
    for artifact in &artifacts {
        machine.fill_as(&artifact.file, artifact.sha256);
    }
    let text = machine.run("list").exits_with(0).stdout;
    for artifact in artifacts {
        let line = text.lines().find(|line| line.contains(&artifact.file));
        let is_newest = artifact.generation == Generation::Newest;
        let is_marked = line
            .unwrap()
            .ends_with(": tpu for linux-x86_64, the newest");
        assert_eq!(is_marked, is_newest, "{text}");
    }
    let document = machine.run("list --json").exits_with(0).json();
    let mut generations: Vec<_> = document["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["generation"].as_str().unwrap())
        .collect();
    generations.sort_unstable();
    assert_eq!(generations, ["newest", "pin"]);
}

#[test]
fn what_is_in_the_store_is_listed_with_its_size_and_use() {
    let machine = Machine::new();
    assert_eq!(listed(&machine), [""; 0]);
    machine.fill("other-1-py3-none-any.whl");
    assert_eq!(listed(&machine), ["other-1-py3-none-any.whl"]);
    let outcome = machine.run("list").exits_with(0);
    for part in [
        "1 entry",
        "other-1-py3-none-any.whl: not in this version's pin",
        "seconds ago",
    ] {
        assert!(outcome.stdout.contains(part), "{part}: {outcome:?}");
    }
}

#[test]
fn damage_exits_with_1_until_it_is_removed() {
    let machine = Machine::new();
    machine.fill("good.whl");
    let damaged = machine.fill("bad.whl").to_string();
    machine.run("verify").exits_with(0);
    fs::write(
        machine.path("store/entries").join(&damaged).join("x.so"),
        "BAD.WHL",
    )
    .unwrap();

    let outcome = machine.run("verify").exits_with(1);
    for part in [
        "whole    good.whl",
        "damaged  bad.whl",
        "has SHA-256",
        "--remove-damaged",
    ] {
        assert!(outcome.stdout.contains(part), "{part}: {outcome:?}");
    }
    let document = machine.run("verify --json").exits_with(1).json();
    assert_eq!(document["damaged"], 1);

    let outcome = machine.run("verify --remove-damaged").exits_with(0);
    assert!(
        outcome
            .stdout
            .contains("removed; the next build that needs it fetches it again"),
        "{outcome:?}"
    );
    assert_eq!(listed(&machine), ["good.whl"]);
    machine.run("verify").exits_with(0);
}

#[test]
fn an_entry_without_a_manifest_is_damaged_and_can_be_removed() {
    let machine = Machine::new();
    let key = machine.fill("lost.whl").to_string();
    fs::remove_file(machine.path("store/entries").join(&key).join("manifest")).unwrap();
    let outcome = machine.run("verify --remove-damaged").exits_with(0);
    assert!(
        outcome.stdout.contains(&format!("damaged  entry {key}")),
        "{outcome:?}"
    );
    assert_eq!(listed(&machine), [""; 0]);
}

#[test]
fn damage_that_a_running_build_replaces_is_left_alone() {
    let machine = Machine::new();
    let key = machine.fill("used.whl");
    fs::write(
        machine
            .path("store/entries")
            .join(key.to_string())
            .join("x.so"),
        "changed",
    )
    .unwrap();
    let _lock = machine.lock(&key);
    let outcome = machine.run("verify --remove-damaged").exits_with(1);
    assert!(
        outcome
            .stdout
            .contains("not removed: a running build is making it"),
        "{outcome:?}"
    );
}

#[test]
fn cleaning_by_age_takes_what_is_old_and_leaves_what_is_not() {
    let machine = Machine::new();
    machine.fill("old.whl");
    age(&machine, 40);
    machine.fill("new.whl");
    let outcome = machine.run("clean --older-than 30d").exits_with(0);
    assert!(outcome.stdout.contains("removed  old.whl"), "{outcome:?}");
    assert_eq!(listed(&machine), ["new.whl"]);
}

#[test]
fn what_a_build_has_just_used_goes_by_force_alone() {
    let machine = Machine::new();
    machine.fill("fresh.whl");
    for which in ["--all", "--other-pins", "--older-than 0s"] {
        let outcome = machine.run(&format!("clean {which}")).exits_with(0);
        assert!(
            outcome
                .stdout
                .contains("kept     fresh.whl: a build used it"),
            "{outcome:?}"
        );
    }
    assert_eq!(listed(&machine), ["fresh.whl"]);
    let document = machine
        .run("clean --all --force --json")
        .exits_with(0)
        .json();
    assert_eq!(document["entries"][0]["outcome"], "removed");
    assert!(document["bytes_freed"].as_u64().unwrap() > 9, "{document}");
    assert_eq!(listed(&machine), [""; 0]);
}

#[test]
fn what_a_running_build_makes_goes_not_even_by_force() {
    let machine = Machine::new();
    let _lock = machine.lock(&machine.fill("used.whl"));
    let outcome = machine.run("clean --all --force").exits_with(0);
    assert!(
        outcome
            .stdout
            .contains("kept     used.whl: a running build is making it"),
        "{outcome:?}"
    );
    assert_eq!(listed(&machine), ["used.whl"]);
}

#[test]
fn what_was_made_on_this_machine_is_of_no_pin() {
    let machine = Machine::new();
    machine.derive("shim");
    machine.fill("other.whl");
    let outcome = machine.run("list").exits_with(0);
    assert!(
        outcome.stdout.contains("shim: made on this machine"),
        "{outcome:?}"
    );
    machine.run("clean --other-pins --force").exits_with(0);
    assert_eq!(listed(&machine), ["shim"]);
}

#[test]
fn leftovers_go_with_all_and_with_their_age() {
    for which in ["--all", "--older-than 30d"] {
        let machine = Machine::new();
        let key = machine.fill("x.whl");
        let partial = machine.path(&format!("store/downloads/{}.partial", key.sha256));
        fs::write(&partial, "half of it").unwrap();
        let outcome = machine.run(&format!("clean {which}")).exits_with(0);
        assert!(
            partial.exists(),
            "a download that has just broken goes on with the next build"
        );
        let why = format!("kept     {}.partial: it was written", key.sha256);
        assert_eq!(
            outcome.stdout.contains(&why),
            which == "--all",
            "{outcome:?}"
        );
        age(&machine, 40);
        machine.run("clean --other-pins").exits_with(0);
        age_partial(&partial);
        machine.run(&format!("clean {which}")).exits_with(0);
        assert!(!partial.exists(), "{which}");
    }
}

/// Puts a partial download back, and makes it old.
fn age_partial(partial: &std::path::Path) {
    fs::write(partial, "half of it").unwrap();
    let then = SystemTime::now() - Duration::from_secs(40 * 86_400);
    set_modified(partial, then);
}
