//! Builds as they are: many processes at once, and processes that are killed in the middle.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Stdio};
use std::thread;
use std::time::Duration;

use ryft_build_support::store::{IN_USE, Removal};
use ryft_xla_test_support::set_modified;

use super::*;

/// Prints what the store logs.
struct Printer;

impl log::Log for Printer {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        println!("\nlog: {}", record.args());
    }

    fn flush(&self) {}
}

fn print_log() {
    log::set_logger(&Printer).unwrap();
    log::set_max_level(log::LevelFilter::Info);
}

/// Starts a child whose input and output the test holds.
fn start(command: &mut Command) -> (Child, impl Iterator<Item = String> + use<>) {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    (child, lines.map(Result::unwrap))
}

fn wait_for(lines: &mut impl Iterator<Item = String>, text: &str) {
    assert!(
        lines.any(|line| line.contains(text)),
        "the child ended without {text:?}"
    );
}

/// Waits until the test closes this process's input.
fn wait_for_test() {
    io::stdin().read_to_end(&mut Vec::new()).unwrap();
}

#[test]
fn eight_processes_at_once_obtain_the_archive_once_and_find_the_same_entry() {
    if let Some(store) = store_of_child() {
        let entry = fetch_with(&store, |workspace| {
            let log = store.root().join("obtained");
            let mut log = File::options().append(true).create(true).open(log).unwrap();
            log.write_all(b"x").unwrap();
            // So that the others come meanwhile.
            thread::sleep(Duration::from_millis(300));
            fs::write(workspace.partial(), pack(&FILES)).map(|()| workspace.partial().to_owned())
        });
        println!("\nentry {}", entry.unwrap().directory.display());
        return;
    }
    let (_directory, store) = empty();
    let test = "processes::eight_processes_at_once_obtain_the_archive_once_and_find_the_same_entry";
    let children = [(); 8].map(|()| spawn(&mut child(test, store.root())));
    let mut found = children.map(|child| said(child, "entry")).concat();
    assert_eq!(found.len(), 8);
    found.dedup();
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(
        fs::read_to_string(store.root().join("obtained")).unwrap(),
        "x"
    );
    assert_eq!(names(&store, "staging"), [""; 0]);
}

#[test]
fn a_waiting_build_is_told_of_the_failure_that_it_waited_for_and_the_next_tries_again() {
    if let Some(store) = store_of_child() {
        print_log();
        let result = fetch_with(&store, |_| {
            println!("\nobtaining");
            wait_for_test();
            Err::<PathBuf, _>("the network is down")
        });
        println!("\nresult: {}", result.unwrap_err());
        return;
    }
    let test = "processes::a_waiting_build_is_told_of_the_failure_that_it_waited_for_and_the_next_tries_again";
    let (_directory, store) = empty();
    let (mut first, mut first_lines) = start(&mut child(test, store.root()));
    wait_for(&mut first_lines, "obtaining");
    let (mut second, mut second_lines) = start(&mut child(test, store.root()));
    wait_for(
        &mut second_lines,
        "log: waiting for another build that fetches x.tar.gz",
    );
    drop(first.stdin.take());
    wait_for(&mut first_lines, "result: the network is down");
    let rest: Vec<_> = second_lines.collect();
    assert!(!rest.iter().any(|line| line == "obtaining"), "{rest:?}");
    let told = "result: another build tried it just now and failed: the network is down";
    assert!(rest.iter().any(|line| line == told), "{rest:?}");
    assert!(first.wait().unwrap().success() && second.wait().unwrap().success());
    fetch(&store);
}

#[test]
fn a_killed_process_leaves_its_download_to_the_next_and_no_entry() {
    if let Some(store) = store_of_child() {
        let result = fetch_with(&store, |workspace| {
            fs::write(workspace.partial(), "half").unwrap();
            fs::write(workspace.scratch().unwrap().join("x"), "").unwrap();
            println!("\nhalf");
            wait_for_test();
            Err::<PathBuf, _>("it was not killed")
        });
        panic!("{result:?}");
    }
    let (_directory, store) = empty();
    let test = "processes::a_killed_process_leaves_its_download_to_the_next_and_no_entry";
    let (mut killed, mut lines) = start(&mut child(test, store.root()));
    wait_for(&mut lines, "half");
    assert_eq!(
        store.remove(&key(), Duration::ZERO).unwrap(),
        Removal::BeingMade
    );
    killed.kill().unwrap();
    killed.wait().unwrap();
    assert_absent(&store, &key());
    assert_eq!(names(&store, "staging").len(), 1);
    fetch_with(&store, |workspace| {
        assert_eq!(fs::read_to_string(workspace.partial()).unwrap(), "half");
        fs::write(workspace.partial(), pack(&FILES)).map(|()| workspace.partial().to_owned())
    })
    .unwrap();
    assert_eq!(names(&store, "staging"), [""; 0]);
}

#[test]
fn builds_that_come_and_go_while_the_store_is_cleaned_keep_what_they_found() {
    if let Some(store) = store_of_child() {
        for _ in 0..20 {
            let entry = fetch(&store);
            for _ in 0..20 {
                assert!(entry.directory.join("lib/libx.so").exists());
                thread::yield_now();
            }
        }
        println!("\nkept 20");
        return;
    }
    let (_directory, store) = empty();
    let test = "processes::builds_that_come_and_go_while_the_store_is_cleaned_keep_what_they_found";
    let long_ago = std::time::SystemTime::now() - 2 * IN_USE;
    let mut builds = [(); 3].map(|()| spawn(&mut child(test, store.root())));
    let mut kept = 0;
    while builds
        .iter_mut()
        .any(|build| build.try_wait().unwrap().is_none())
    {
        kept += usize::from(store.remove(&key(), IN_USE).unwrap() == Removal::InUse);
        thread::yield_now();
    }
    assert!(kept > 0, "there was never anything to clean");
    for build in builds {
        assert_eq!(said(build, "kept"), ["20"]);
    }
    for folder in ["used", "entries"] {
        let path = store.root().join(folder).join(key().to_string());
        set_modified(&path, long_ago);
    }
    assert!(matches!(
        store.remove(&key(), IN_USE).unwrap(),
        Removal::Removed { .. }
    ));
}
