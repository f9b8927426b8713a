//! What Windows has in paths and in files that are open.

use std::fs::{self, File};
use std::os::windows::fs::OpenOptionsExt;
use std::time::Duration;

use ryft_build_support::store::Removal;

use super::*;

/// Fetches, finds, verifies and removes an entry of the store at `root`.
fn use_store(root: &Path) {
    let store = Store::new(root);
    let entry = fetch(&store);
    assert_whole(&store, &key());
    let library = fs::read(entry.directory.join("lib/libx.so"));
    assert_eq!(library.unwrap(), b"machine code");
    assert_eq!(store.entries().unwrap()[0].verify(), [""; 0]);
    let removal = store.remove(&key(), Duration::ZERO).unwrap();
    assert!(matches!(removal, Removal::Removed { .. }), "{removal:?}");
    assert_absent(&store, &key());
    assert_eq!(names(&store, "staging"), [""; 0]);
}

#[test]
fn a_store_may_be_at_a_verbatim_path_and_at_one_with_slashes() {
    let directory = TempDir::new().unwrap();
    let verbatim = fs::canonicalize(directory.path()).unwrap();
    assert!(
        verbatim.to_str().unwrap().starts_with(r"\\?\"),
        "{verbatim:?}"
    );
    use_store(&verbatim.join("store"));
    let slashes = directory.path().to_str().unwrap().replace('\\', "/");
    use_store(Path::new(&format!("{slashes}/other/store")));
}

#[test]
fn a_store_may_be_deeper_than_the_longest_path_of_old_programs() {
    let directory = TempDir::new().unwrap();
    let deep = directory.path().join("d".repeat(120)).join("e".repeat(120));
    use_store(&deep.join("store"));
}

#[test]
fn a_store_may_be_behind_a_junction_and_one_in_an_entrys_place_is_damage_and_is_replaced() {
    let directory = TempDir::new().unwrap();
    let [real, empty] = ["real", "empty"].map(|name| directory.path().join(name));
    fs::create_dir(&real).unwrap();
    fs::create_dir(&empty).unwrap();
    fs::write(empty.join("file"), "").unwrap();
    let junction = directory.path().join("junction");
    make_junction(&junction, &real);
    use_store(&junction);
    assert!(real.join("entries").is_dir());

    let store = Store::new(&real);
    let entry = fetch(&store);
    fs::remove_dir_all(&entry.directory).unwrap();
    make_junction(&entry.directory, &empty);
    assert!(matches!(store.look_up(&key()), Lookup::Damaged(_)));
    fetch(&store);
    assert_whole(&store, &key());
    assert!(empty.join("file").exists(), "what it led to is left alone");
    assert_eq!(names(&store, "staging"), [""; 0]);
}

fn make_junction(junction: &Path, to: &Path) {
    let made = Command::new("cmd")
        .args(["/c", "mklink", "/J"])
        .args([junction, to])
        .output()
        .unwrap();
    assert!(made.status.success() && junction.is_dir(), "{made:?}");
}

/// As a library that a program has loaded.
fn hold(path: &Path) -> File {
    const READ: u32 = 1; // FILE_SHARE_READ
    let mut options = File::options();
    options.read(true).share_mode(READ).open(path).unwrap()
}

#[test]
fn an_entry_with_a_file_open_is_not_removed_and_stays_whole() {
    let (_directory, store, entry) = filled();
    let held = hold(&entry.directory.join("lib/libx.so"));
    let removal = store.remove(&key(), Duration::ZERO).unwrap();
    assert_eq!(removal, Removal::Open);
    assert_whole(&store, &key());
    drop(held);
    let removal = store.remove(&key(), Duration::ZERO).unwrap();
    assert!(matches!(removal, Removal::Removed { .. }), "{removal:?}");
}

#[test]
fn an_entry_appears_though_a_scanner_has_a_file_of_it_open_for_a_moment() {
    let (_directory, store) = empty();
    let sha256 = Sha256::digest(b"scanned");
    let make = |directory: &Path| {
        let path = directory.join("new.dll");
        fs::write(&path, "code")?;
        let held = hold(&path);
        std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(300));
            drop(held);
        });
        io::Result::Ok(())
    };
    store.derive(sha256, "a scanned file", make).unwrap();
    assert_whole(&store, &Key::from_derived(sha256));
}
