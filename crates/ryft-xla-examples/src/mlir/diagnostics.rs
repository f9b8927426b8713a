//! What MLIR has to say about a program.

use std::cell::RefCell;
use std::ffi::c_void;
use std::fmt;

use ryft_mlir_sys::bindings::*;

use super::text;

/// What is wrong with a program, in MLIR's words.
#[derive(Debug)]
pub struct Error {
    what: &'static str,
    diagnostics: Vec<String>,
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.what, self.diagnostics.join("; "))
    }
}

impl std::error::Error for Error {}

/// The diagnostics of a context that no one has asked for yet.
#[derive(Debug, Default)]
pub(super) struct Diagnostics(RefCell<Vec<String>>);

impl Diagnostics {
    /// Has the context tell these.
    ///
    /// # Safety
    ///
    /// These must live as long as the context, in one place, and the context must have no threads of its own.
    pub(super) unsafe fn attach(&self, context: MlirContext) {
        let this: *const Self = self;
        // SAFETY: the caller answers for the context and for this.
        unsafe {
            mlirContextAttachDiagnosticHandler(context, Some(tell), this.cast_mut().cast(), None);
        }
    }

    /// `what` has failed, and this is why.
    pub(super) fn error(&self, what: &'static str) -> Error {
        Error {
            what,
            diagnostics: self.0.take(),
        }
    }
}

/// # Safety
///
/// `diagnostic` is alive and `diagnostics` is a [`Diagnostics`].
unsafe extern "C" fn tell(
    diagnostic: MlirDiagnostic,
    diagnostics: *mut c_void,
) -> MlirLogicalResult {
    // SAFETY: the caller answers for both.
    unsafe {
        let message = text::printed(|callback, data| {
            mlirDiagnosticPrint(diagnostic, callback, data);
        });
        let diagnostics = &*diagnostics.cast::<Diagnostics>();
        diagnostics.0.borrow_mut().push(message);
    }
    mlirLogicalResultSuccess()
}
