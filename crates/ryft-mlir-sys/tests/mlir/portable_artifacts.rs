//! StableHLO's versions, and the artifacts that one version writes and another reads.

use ryft_mlir_sys::bindings::*;

use crate::ir::{Context, Module};
use crate::programs::PROGRAMS;
use crate::text;

fn current_version() -> String {
    // SAFETY: the callback gets the data that it expects, here and below.
    text::text(|callback, data| unsafe { stablehloGetCurrentVersion(callback, data) })
}

fn oldest_version() -> String {
    // SAFETY: as above.
    text::text(|callback, data| unsafe { stablehloGetMinimumVersion(callback, data) })
}

fn version_for(requirement: MlirStablehloCompatibilityRequirement) -> String {
    // SAFETY: as above.
    text::text(|callback, data| unsafe {
        stablehloVersionFromCompatibilityRequirement(requirement, callback, data);
    })
}

/// The older of two versions, unless one of them is none.
fn older(one: &str, other: &str) -> Option<String> {
    // SAFETY: as above.
    let (older, result) = text::bytes(|callback, data| unsafe {
        stablehloGetSmallerVersion(text::view(one), text::view(other), callback, data)
    });
    mlirLogicalResultIsSuccess(result).then(|| String::from_utf8(older).unwrap())
}

/// A version as numbers.
fn numbers(version: &str) -> Vec<u32> {
    version
        .split('.')
        .map(|number| number.parse().expect(version))
        .collect()
}

/// The module as an artifact of a version. It becomes VHLO in this.
fn serialize(module: &Module<'_>, version: &str) -> Option<Vec<u8>> {
    // SAFETY: the module is alive.
    let (artifact, result) = text::bytes(|callback, data| unsafe {
        stablehloSerializePortableArtifactFromModule(
            module.raw,
            text::view(version),
            callback,
            data,
            false,
        )
    });
    mlirLogicalResultIsSuccess(result).then_some(artifact)
}

fn deserialize<'context>(context: &'context Context, artifact: &[u8]) -> Option<Module<'context>> {
    // SAFETY: the context is alive.
    let raw =
        unsafe { stablehloDeserializePortableArtifactNoError(text::view(artifact), context.raw) };
    Module::of(context, raw)
}

#[test]
fn the_versions_are_in_order() {
    if Context::with_stablehlo().is_none() {
        return;
    }
    let (oldest, current) = (oldest_version(), current_version());
    assert_eq!(numbers(&oldest).len(), 3, "{oldest}");
    assert!(numbers(&oldest) < numbers(&current), "{oldest} {current}");
    assert_eq!(older(&oldest, &current).as_ref(), Some(&oldest));
    assert_eq!(older(&current, &oldest).as_ref(), Some(&oldest));
    assert_eq!(older(&current, "this is no version"), None);

    let versions = [
        MlirStablehloCompatibilityRequirement_MAX,
        MlirStablehloCompatibilityRequirement_WEEK_12,
        MlirStablehloCompatibilityRequirement_WEEK_4,
        MlirStablehloCompatibilityRequirement_NONE,
    ]
    .map(version_for);
    assert!(
        versions.is_sorted_by_key(|version| numbers(version)),
        "{versions:?}"
    );
    assert_eq!(versions[0], oldest);
    assert_eq!(versions[3], current);
    // SAFETY: the function has no preconditions.
    assert!(unsafe { stablehloGetApiVersion() } > 0);
}

#[test]
fn artifacts_of_the_current_version_are_read_back_as_the_same_program() {
    for (name, source) in PROGRAMS {
        let Some(context) = Context::with_stablehlo() else {
            return;
        };
        let module = context.parse(source).expect(name);
        let program = module.print();
        let artifact = serialize(&module, &current_version()).expect(name);
        let reader = Context::with_stablehlo().unwrap();
        let read = deserialize(&reader, &artifact).expect(name);
        assert!(read.verifies(), "{name}");
        assert_eq!(read.print(), program, "{name}");
    }
}

#[test]
fn artifacts_of_the_oldest_version_are_read_back_as_the_same_program() {
    // StableHLO 0.9.0 had these, and what they are made of.
    for name in [
        "stablehlo.dot_general",
        "stablehlo.while",
        "stablehlo.reduce",
    ] {
        let source = PROGRAMS.iter().find(|program| program.0 == name).unwrap().1;
        let Some(context) = Context::with_stablehlo() else {
            return;
        };
        let module = context.parse(source).expect(name);
        let program = module.print();
        let artifact = serialize(&module, &oldest_version()).expect(name);
        let mark = format!("StableHLO_v{}", oldest_version());
        assert!(
            artifact
                .windows(mark.len())
                .any(|bytes| bytes == mark.as_bytes()),
            "{name}: the artifact does not say {mark}"
        );
        let reader = Context::with_stablehlo().unwrap();
        let read = deserialize(&reader, &artifact).expect(name);
        assert_eq!(read.print(), program, "{name}");
    }
}

#[test]
fn text_becomes_an_artifact_and_an_artifact_becomes_bytecode() {
    let Some(context) = Context::with_stablehlo() else {
        return;
    };
    let (_, source) = PROGRAMS[0];
    // SAFETY: the views are of strings that are alive.
    let (artifact, result) = text::bytes(|callback, data| unsafe {
        stablehloSerializePortableArtifactFromStringRef(
            text::view(source),
            text::view(&current_version()),
            callback,
            data,
        )
    });
    assert!(mlirLogicalResultIsSuccess(result));
    // SAFETY: as above.
    let (bytecode, result) = text::bytes(|callback, data| unsafe {
        stablehloDeserializePortableArtifact(text::view(&artifact), callback, data)
    });
    assert!(mlirLogicalResultIsSuccess(result));
    let module = context.parse(&bytecode).expect("this is a module");
    assert_eq!(module.print(), context.parse(source).unwrap().print());
}

#[test]
fn an_operation_newer_than_the_version_is_a_diagnostic_that_names_it() {
    let Some(context) = Context::with_stablehlo() else {
        return;
    };
    let module = context
        .parse(
            "func.func @main(%arg0: tensor<4xf32>) -> tensor<4xf32> {
               %0 = stablehlo.tan %arg0 : tensor<4xf32>
               return %0 : tensor<4xf32>
             }",
        )
        .unwrap();
    // The operation came with StableHLO 1.4.0.
    assert!(serialize(&module, "1.4.0").is_some());
    assert!(serialize(&module, &oldest_version()).is_none());
    let diagnostics = context.diagnostics().join("\n");
    assert!(diagnostics.contains("vhlo.tan"), "{diagnostics}");
}

#[test]
fn versions_outside_the_range_are_not_written() {
    let Some(context) = Context::with_stablehlo() else {
        return;
    };
    let module = context.parse(PROGRAMS[0].1).unwrap();
    for version in ["0.0.1", "99.0.0", "nonsense", ""] {
        assert!(serialize(&module, version).is_none(), "{version}");
    }
}

#[test]
fn an_artifact_that_is_none_is_an_error() {
    let Some(context) = Context::with_stablehlo() else {
        return;
    };
    let module = context.parse(PROGRAMS[0].1).unwrap();
    let artifact = serialize(&module, &current_version()).unwrap();
    for bytes in [&b"this is no artifact"[..], &artifact[..artifact.len() / 2]] {
        assert!(deserialize(&context, bytes).is_none());
        assert!(!context.diagnostics().is_empty());
    }
}
