//! The module: a program, which is built, verified, printed, and written for others to read.

use std::fmt;

use ryft_mlir_sys::bindings::*;

use super::{Block, Context, Error, Version, text};

/// A program.
pub struct Module<'context> {
    context: &'context Context,
    module: MlirModule,
}

impl<'context> Module<'context> {
    /// A program with nothing in it yet.
    pub fn new(context: &'context Context) -> Self {
        // SAFETY: the context is alive.
        let module = unsafe { mlirModuleCreateEmpty(context.location()) };
        Self { context, module }
    }

    /// Reads a program from MLIR's bytecode, which may be a portable artifact; nothing if this MLIR can't read it.
    pub fn from_bytecode(context: &'context Context, bytecode: &[u8]) -> Option<Self> {
        let bytecode = text::view(bytecode);
        // SAFETY: the context and the bytecode are alive during the calls.
        unsafe {
            let mut module =
                stablehloDeserializePortableArtifactNoError(bytecode, context.as_raw());
            if mlirModuleIsNull(module) {
                module = mlirModuleCreateParse(context.as_raw(), bytecode);
            }
            (!mlirModuleIsNull(module)).then_some(Self { context, module })
        }
    }

    /// The block that functions are appended to.
    pub fn body(&self) -> Block<'_> {
        // SAFETY: the block is the module's, and the module is borrowed.
        unsafe { Block::new(self.context, mlirModuleGetBody(self.module)) }
    }

    /// Makes sure that every operation is as its dialect wants it.
    pub fn verify(&self) -> Result<(), Error> {
        // SAFETY: the operation is alive.
        if unsafe { mlirOperationVerify(self.operation()) } {
            Ok(())
        } else {
            Err(self.context.diagnostics().error("not a valid program"))
        }
    }

    /// Writes the program so that an MLIR of the same age can read it.
    pub fn to_bytecode(&self) -> Vec<u8> {
        // SAFETY: the operation is alive, and the callback gets the data that it expects.
        text::collect(|callback, data| unsafe {
            mlirOperationWriteBytecode(self.operation(), callback, data);
        })
        .0
    }

    /// Writes the program so that every StableHLO of this version or newer can read it, whatever its MLIR.
    ///
    /// StableHLO takes the program itself to that version, which is why it is used up.
    pub fn into_portable_artifact(self, version: Version) -> Result<Vec<u8>, Error> {
        // SAFETY: the module is alive, and the callback gets the data that it expects.
        let (artifact, result) = text::collect(|callback, data| unsafe {
            stablehloSerializePortableArtifactFromModule(
                self.module,
                text::view(version.to_string().as_bytes()),
                callback,
                data,
                false,
            )
        });
        if mlirLogicalResultIsSuccess(result) {
            Ok(artifact)
        } else {
            Err(self.context.diagnostics().error("can't be written"))
        }
    }

    fn operation(&self) -> MlirOperation {
        // SAFETY: the module is alive.
        unsafe { mlirModuleGetOperation(self.module) }
    }
}

impl fmt::Display for Module<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // SAFETY: the operation is alive.
        let printed = text::printed(|callback, data| unsafe {
            mlirOperationPrint(self.operation(), callback, data);
        });
        formatter.write_str(printed.trim_end())
    }
}

impl Drop for Module<'_> {
    fn drop(&mut self) {
        // SAFETY: all that borrowed from the module is gone.
        unsafe { mlirModuleDestroy(self.module) }
    }
}
