//! The committed messages are what the generator makes, and the generator loses nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use prost_types::FileDescriptorProto;
use ryft_xla_codegen::Result;
use ryft_xla_codegen::messages::{self, comments, names, print, sources};
use ryft_xla_codegen::output::read_files;

#[test]
fn the_protos_and_the_rust_types_are_generated_from_the_protos_and_the_comments() {
    let outputs = messages::outputs(None).expect("the messages are generated");
    assert!(
        outputs[0]
            .files
            .contains_key(Path::new("xla/pjrt/proto/compile_options.proto"))
    );
    assert!(outputs[1].files.contains_key(Path::new("xla.rs")));
    for output in outputs {
        let differences = output
            .differences()
            .expect("the committed files can be read");
        assert!(
            differences.is_empty(),
            "run `cargo run -p ryft-xla-codegen -- messages`: {differences:#?}"
        );
    }
}

#[test]
fn every_generated_file_is_a_part_of_the_library() {
    let library = messages::rust_dir().join("../lib.rs");
    let library = fs::read_to_string(library).expect("lib.rs can be read");
    for path in read_files(&messages::rust_dir(), &[".rs", ".bin"])
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

const NAME: &str = "a/file.proto";

fn parse(text: &str) -> Result<FileDescriptorProto> {
    let texts = BTreeMap::from([(NAME.to_owned(), text.to_owned())]);
    let mut schema = sources::from_texts(texts, &[NAME.to_owned()])?;
    schema
        .files
        .remove(NAME)
        .ok_or_else(|| "the file is missing".into())
}

fn print(file: &FileDescriptorProto) -> Result<String> {
    let mut no_comments = comments::Comments::parse(Path::new("comments.toml"), "")?;
    print::file(
        file,
        &names::Names::from_files([file].into_iter()),
        &mut no_comments,
    )
}

#[test]
fn what_is_printed_parses_to_the_descriptor_it_was_printed_from() {
    let proto2 = r#"
        syntax = "proto2";
        package a.b;
        option deprecated = true;
        message Node {
            option deprecated = true;
            extensions 1000 to 1999;
            extensions 5000 to max;
            reserved 7, 20 to 30;
            reserved "old";
            enum Kind { option allow_alias = true; reserved -5 to -1; NONE = 0; ONE = 1; UNO = 1 [deprecated = true]; }
            message Node { optional int32 inner = 1; }
            required Kind kind = 1 [default = ONE];
            optional string text = 2 [default = "a \"quote\"\n", json_name = "TEXT"];
            optional double size = 3 [default = -1.5];
            repeated sint32 packed = 4 [packed = true];
            optional .a.b.Node outer = 5;
            optional Node inner = 6;
            map<string, .a.b.Node> by_name = 8;
            oneof choice { bytes raw = 9; fixed64 number = 10 [jstype = JS_STRING]; }
            message AfterTheMap {}
            map<int32, Kind> by_number = 11;
        }
    "#;
    let proto3 = r#"
        syntax = "proto3";
        package a.b;
        option java_package = "a.b";
        option cc_enable_arenas = true;
        message Empty {}
        message Fields {
            optional int32 present = 1;
            repeated int64 loose = 2 [packed = false];
            oneof first { Empty one = 3; }
            optional Empty message = 4;
            b.Empty named_from_outside = 5 [deprecated = true];
        }
        service Calls {
            rpc Plain(Empty) returns (Fields);
            rpc Streams(stream Empty) returns (stream Fields) { option deprecated = true; }
        }
    "#;
    for text in [
        proto2,
        proto3,
        "syntax = \"proto3\"; message WithoutAPackage {}",
    ] {
        let original = parse(text).expect("the original parses");
        let printed = print(&original).expect("it prints");
        assert_eq!(
            parse(&printed).expect("the printed text parses"),
            original,
            "{printed}"
        );
    }
}

#[test]
fn a_lost_option_is_an_error_though_prosts_descriptors_have_no_field_for_it() {
    let schema = |options: &str| {
        let text = format!("syntax = \"proto3\"; message M {{ int32 one = 1 {options}; }}");
        let texts = BTreeMap::from([(NAME.to_owned(), text)]);
        sources::from_texts(texts, &[NAME.to_owned()]).expect("it parses")
    };
    let whole = schema("[deprecated = true, debug_redact = true]");
    let lossy = schema("[deprecated = true]");
    assert_eq!(whole.files, lossy.files);
    messages::same_descriptors(&whole, &lossy).expect_err("the option is lost");
    let again = schema("[ deprecated = true , debug_redact = true ]");
    messages::same_descriptors(&whole, &again).expect("only the layout differs");
}

#[test]
fn what_cannot_be_printed_is_an_error() {
    let extension =
        r#"syntax = "proto2"; message A { extensions 1 to 9; } extend A { optional int32 b = 1; }"#;
    let group = r#"syntax = "proto2"; message A { optional group B = 1 { } }"#;
    for text in [extension, group] {
        let original = parse(text).expect("the original parses");
        assert!(
            print(&original)
                .expect_err("it can't be printed")
                .to_string()
                .contains("can't be printed")
        );
    }
}

#[test]
fn a_file_of_edition_2023_becomes_the_proto3_file_that_means_the_same() {
    let message = "package a; message M { int32 one = 1; repeated int32 many = 2; oneof o { bool two = 3; } }";
    let explicit = parse(&format!("edition = \"2023\";\n{message}")).expect("it parses");
    let as_proto3 = message.replace("int32 one", "optional int32 one");
    assert_eq!(
        explicit,
        parse(&format!("syntax = \"proto3\";\n{as_proto3}")).expect("it parses")
    );

    let implicit = "edition = \"2023\";\noption features.field_presence = IMPLICIT;";
    let implicit = parse(&format!("{implicit}\n{message}")).expect("it parses");
    assert_eq!(
        implicit,
        parse(&format!("syntax = \"proto3\";\n{message}")).expect("it parses")
    );

    let other = "edition = \"2023\";\noption features.repeated_field_encoding = EXPANDED;";
    let error = parse(&format!("{other}\n{message}"))
        .expect_err("proto3 can't say that")
        .to_string();
    assert!(error.contains("repeated_field_encoding"), "{error}");
}

#[test]
fn a_comment_on_a_name_that_is_not_there_is_an_error() {
    let comments =
        comments::Comments::parse(Path::new("comments.toml"), "\"xla.NoSuch\" = \"A text.\"");
    let error = comments
        .and_then(|comments| comments.all_were_used())
        .expect_err("nothing is named so");
    assert!(error.to_string().contains("xla.NoSuch"), "{error}");
}
