//! The committed files are what the generator makes.

#[path = "../generator/mod.rs"]
mod generator;

use std::fs;
use std::path::Path;

fn assert_same_files(committed: &generator::Files, made: &generator::Files) {
    let command = "run `cargo run -p ryft-xla-proto --example generate`";
    assert!(
        committed.keys().eq(made.keys()),
        "{:?} are committed, {:?} are made; {command}",
        committed.keys(),
        made.keys()
    );
    for (path, contents) in made {
        assert!(
            committed[path] == *contents,
            "{} is out of date; {command}",
            path.display()
        );
    }
}

#[test]
fn the_protos_are_printed_from_their_own_descriptors_and_the_comments() {
    let proto_dir = generator::proto_dir();
    let made = generator::print_protos(&proto_dir).expect("the protos print");
    let committed = generator::read_files(&proto_dir, &[".proto"]).expect("the protos can be read");
    assert!(made.contains_key(Path::new("xla/pjrt/proto/compile_options.proto")));
    assert_same_files(&committed, &made);
}

#[test]
fn the_rust_types_and_descriptors_are_generated_from_the_protos() {
    let made = generator::rust::types(&generator::proto_dir()).expect("the types are generated");
    let committed = generator::read_files(&generator::rust_dir(), &[".rs", ".bin"])
        .expect("the types can be read");
    assert!(made.contains_key(Path::new("xla.rs")));
    assert_same_files(&committed, &made);
}

#[test]
fn every_generated_file_is_a_part_of_the_library() {
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs");
    let library = fs::read_to_string(library).expect("lib.rs can be read");
    for path in generator::read_files(&generator::rust_dir(), &[".rs", ".bin"])
        .expect("the types can be read")
        .keys()
    {
        assert!(
            library.contains(&format!("(\"generated/{}\")", path.display())),
            "{} isn't included",
            path.display()
        );
    }
}

#[test]
fn a_comment_on_a_name_that_is_not_there_is_an_error() {
    let directory =
        std::env::temp_dir().join(format!("ryft-xla-proto-comments-{}", std::process::id()));
    fs::create_dir_all(&directory).expect("a folder can be made");
    let path = directory.join("comments.toml");
    fs::write(&path, "\"xla.NoSuchMessage\" = \"A text.\"").expect("a file can be written");
    let comments = generator::comments::Comments::read(&path).expect("the comments parse");
    fs::remove_dir_all(&directory).expect("the folder can be removed");
    let error = comments
        .all_were_used()
        .expect_err("nothing is named so")
        .to_string();
    assert!(error.contains("xla.NoSuchMessage"), "{error}");
}
