//! A context and a module that are destroyed in time.

use std::os::raw::c_void;

use ryft_mlir_sys::bindings::*;
use ryft_mlir_sys::library::{Availability, ORIGIN, availability};

use crate::text;

/// Whether the library in use has a function, or this crate does it with others: those of another version, or an archive of
/// MLIR alone, miss some.
pub(crate) fn has(function: &str) -> bool {
    availability(function) != Availability::Missing
}

/// A context that collects its diagnostics.
pub(crate) struct Context {
    pub(crate) raw: MlirContext,
    /// Written by the handler of diagnostics while calls into the context are under way, on this thread alone: the
    /// context has no threads of its own.
    diagnostics: *mut Vec<String>,
}

impl Context {
    /// A context with the dialects `func` and `llvm`, which every library has.
    pub(crate) fn new() -> Self {
        // SAFETY: these functions have no preconditions.
        let handles = unsafe {
            [
                mlirGetDialectHandle__func__(),
                mlirGetDialectHandle__llvm__(),
            ]
        };
        Self::with_dialects(&handles)
    }

    /// A context with `func` and `stablehlo`, where the library has StableHLO: an archive of MLIR alone has not.
    pub(crate) fn with_stablehlo() -> Option<Self> {
        if !has("mlirGetDialectHandle__stablehlo__") {
            // That of the pin has.
            assert!(ORIGIN.starts_with("override "), "{ORIGIN}");
            return None;
        }
        // SAFETY: as above.
        let handles = unsafe {
            [
                mlirGetDialectHandle__func__(),
                mlirGetDialectHandle__stablehlo__(),
            ]
        };
        Some(Self::with_dialects(&handles))
    }

    pub(crate) fn with_dialects(handles: &[MlirDialectHandle]) -> Self {
        // SAFETY: the registry outlives its use, and the context keeps what it needs of it.
        unsafe {
            let registry = mlirDialectRegistryCreate();
            for handle in handles {
                mlirDialectHandleInsertDialect(*handle, registry);
            }
            let raw = mlirContextCreateWithRegistry(registry, false);
            mlirDialectRegistryDestroy(registry);
            mlirContextLoadAllAvailableDialects(raw);
            let diagnostics = Box::into_raw(Box::<Vec<String>>::default());
            mlirContextAttachDiagnosticHandler(raw, Some(collect), diagnostics.cast(), None);
            Self { raw, diagnostics }
        }
    }

    /// The diagnostics since the last call.
    pub(crate) fn diagnostics(&self) -> Vec<String> {
        // SAFETY: no call into the context is under way.
        std::mem::take(unsafe { &mut *self.diagnostics })
    }

    /// The module that `source`, text or bytecode, says; else the diagnostics.
    pub(crate) fn parse(
        &self,
        source: &(impl AsRef<[u8]> + ?Sized),
    ) -> Result<Module<'_>, Vec<String>> {
        // SAFETY: the context is alive, and the source is read during the call. MLIR wants it to end with a zero.
        let raw = unsafe {
            let source = [source.as_ref(), &[0]].concat();
            mlirModuleCreateParse(self.raw, text::view(&source[..source.len() - 1]))
        };
        Module::of(self, raw).ok_or_else(|| self.diagnostics())
    }

    pub(crate) fn attribute(&self, source: &str) -> MlirAttribute {
        // SAFETY: the context is alive.
        let attribute = unsafe { mlirAttributeParseGet(self.raw, text::view(source)) };
        assert!(
            !mlirAttributeIsNull(attribute),
            "{source}: {:?}",
            self.diagnostics()
        );
        attribute
    }

    pub(crate) fn r#type(&self, source: &str) -> MlirType {
        // SAFETY: the context is alive.
        let r#type = unsafe { mlirTypeParseGet(self.raw, text::view(source)) };
        assert!(
            !mlirTypeIsNull(r#type),
            "{source}: {:?}",
            self.diagnostics()
        );
        r#type
    }

    pub(crate) fn unknown_location(&self) -> MlirLocation {
        // SAFETY: the context is alive.
        unsafe { mlirLocationUnknownGet(self.raw) }
    }
}

impl Drop for Context {
    fn drop(&mut self) {
        // SAFETY: modules borrow the context, so none is left, and the handler goes with the context.
        unsafe {
            mlirContextDestroy(self.raw);
            drop(Box::from_raw(self.diagnostics));
        }
    }
}

/// Writes a diagnostic down, its notes after it, each as `severity: message loc(...)`.
#[allow(non_upper_case_globals)]
unsafe extern "C" fn collect(diagnostic: MlirDiagnostic, into: *mut c_void) -> MlirLogicalResult {
    // SAFETY: the user data is the vector of the context that calls.
    let diagnostics = unsafe { &mut *into.cast::<Vec<String>>() };
    // SAFETY: the diagnostic is alive during the call.
    let (severity, notes) = unsafe {
        (
            mlirDiagnosticGetSeverity(diagnostic),
            mlirDiagnosticGetNumNotes(diagnostic),
        )
    };
    let severity = match severity {
        MlirDiagnosticSeverity_MlirDiagnosticError => "error",
        MlirDiagnosticSeverity_MlirDiagnosticWarning => "warning",
        MlirDiagnosticSeverity_MlirDiagnosticNote => "note",
        _ => "remark",
    };
    // SAFETY: as above.
    let message = text::text(|callback, data| unsafe {
        mlirDiagnosticPrint(diagnostic, callback, data);
    });
    // SAFETY: as above.
    let place = text::text(|callback, data| unsafe {
        mlirLocationPrint(mlirDiagnosticGetLocation(diagnostic), callback, data);
    });
    diagnostics.push(format!("{severity}: {message} {place}"));
    for note in 0..notes {
        // SAFETY: a note lives as long as its diagnostic.
        unsafe { collect(mlirDiagnosticGetNote(diagnostic, note), into) };
    }
    mlirLogicalResultSuccess()
}

/// A module, which is destroyed with this.
pub(crate) struct Module<'context> {
    pub(crate) raw: MlirModule,
    pub(crate) context: &'context Context,
}

impl<'context> Module<'context> {
    /// Owns `raw`, unless it is null.
    pub(crate) fn of(context: &'context Context, raw: MlirModule) -> Option<Self> {
        (!mlirModuleIsNull(raw)).then_some(Self { raw, context })
    }

    pub(crate) fn operation(&self) -> MlirOperation {
        // SAFETY: the module is alive.
        unsafe { mlirModuleGetOperation(self.raw) }
    }

    pub(crate) fn verifies(&self) -> bool {
        // SAFETY: the operation is alive.
        unsafe { mlirOperationVerify(self.operation()) }
    }

    /// The module as text.
    pub(crate) fn print(&self) -> String {
        // SAFETY: the operation is alive.
        text::text(|callback, data| unsafe {
            mlirOperationPrint(self.operation(), callback, data);
        })
    }
}

impl Drop for Module<'_> {
    fn drop(&mut self) {
        // SAFETY: the module is this one's.
        unsafe { mlirModuleDestroy(self.raw) }
    }
}
