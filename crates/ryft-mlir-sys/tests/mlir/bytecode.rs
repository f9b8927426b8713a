//! MLIR's bytecode.

use ryft_mlir_sys::bindings::*;

use crate::ir::{Context, Module};
use crate::programs::{self, PLAIN};
use crate::text;

/// What every file of MLIR's bytecode begins with.
const MAGIC: [u8; 4] = [b'M', b'L', 0xEF, b'R'];

fn write(module: &Module<'_>) -> Vec<u8> {
    // SAFETY: the operation is alive, and the callback gets the data that it expects.
    text::bytes(|callback, data| unsafe {
        mlirOperationWriteBytecode(module.operation(), callback, data);
    })
    .0
}

#[test]
fn bytecode_read_back_is_the_same_program() {
    let again = programs::readable();
    for ((name, source, context), (_, _, other)) in programs::readable().zip(again) {
        let module = context.parse(source).expect(name);
        let bytecode = write(&module);
        assert_eq!(bytecode[..4], MAGIC, "{name}");
        // Another context shares nothing with the first.
        let again = other
            .parse(&bytecode)
            .unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert_eq!(again.print(), module.print(), "{name}");
        assert_eq!(write(&again), bytecode, "{name}");
    }
}

#[test]
fn bytecode_of_a_version_that_can_not_be_written_is_a_failure() {
    let context = Context::new();
    let module = context.parse(PLAIN.1).unwrap();
    // SAFETY: the config and the operation are alive.
    let results = [0, 1_000_000].map(|version| unsafe {
        let config = mlirBytecodeWriterConfigCreate();
        mlirBytecodeWriterConfigDesiredEmitVersion(config, version);
        let (_, result) = text::bytes(|callback, data| {
            mlirOperationWriteBytecodeWithConfig(module.operation(), config, callback, data)
        });
        mlirBytecodeWriterConfigDestroy(config);
        mlirLogicalResultIsSuccess(result)
    });
    assert_eq!(results, [true, false]);
}

#[test]
fn damaged_bytecode_is_a_diagnostic() {
    let context = Context::new();
    let bytecode = write(&context.parse(PLAIN.1).unwrap());
    for end in [4, 5, 16, bytecode.len() / 2, bytecode.len() - 1] {
        let Err(diagnostics) = context.parse(&bytecode[..end]) else {
            panic!("the first {end} bytes were read as a module");
        };
        assert!(diagnostics[0].starts_with("error: "), "{diagnostics:?}");
    }
}
