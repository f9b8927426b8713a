//! Calls of the functions of a plugin's table: what they take, and the errors that they return.

use std::fmt;

use crate::bindings::{
    PJRT_Error, PJRT_Error_Code, PJRT_Error_Code_PJRT_Error_Code_UNIMPLEMENTED,
    PJRT_Error_Code_PJRT_Error_Code_UNKNOWN,
};
use crate::{MissingFunctionError, Plugin, function};

/// What a [`PJRT_Error`] says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// The code, one of the `PJRT_Error_Code_...` constants.
    pub code: PJRT_Error_Code,
    /// The message, for people.
    pub message: String,
}

/// A [`call!`](crate::call) that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallError {
    /// The plugin's version of the API does not have the function.
    Missing(MissingFunctionError),
    /// The function returned an error.
    Failed {
        /// The function.
        function: &'static str,
        /// What its error says.
        status: Status,
    },
}

impl fmt::Display for Status {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", code_name(self.code), self.message)
    }
}

impl std::error::Error for Status {}

impl fmt::Display for CallError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(error) => error.fmt(formatter),
            Self::Failed { function, status } => write!(formatter, "{function}: {status}"),
        }
    }
}

impl std::error::Error for CallError {}

impl From<MissingFunctionError> for CallError {
    fn from(error: MissingFunctionError) -> Self {
        Self::Missing(error)
    }
}

impl CallError {
    /// The code, which is `UNIMPLEMENTED` where the plugin does not have the function.
    pub fn code(&self) -> PJRT_Error_Code {
        match self {
            Self::Missing(_) => PJRT_Error_Code_PJRT_Error_Code_UNIMPLEMENTED,
            Self::Failed { status, .. } => status.code,
        }
    }
}

impl Plugin {
    /// Reads `error` and destroys it. `None` where it is null, which is success.
    ///
    /// # Safety
    ///
    /// `error` is null or an error that this plugin made, and nothing uses it after this call.
    pub unsafe fn take_error(&self, error: *mut PJRT_Error) -> Option<Status> {
        if error.is_null() {
            return None;
        }
        let mut status = Status {
            code: PJRT_Error_Code_PJRT_Error_Code_UNKNOWN,
            message: String::new(),
        };
        let get_code = function!(self, PJRT_Error_GetCode);
        let get_message = function!(self, PJRT_Error_Message);
        let destroy = function!(self, PJRT_Error_Destroy);
        // SAFETY: the caller answers for the error, which is alive until the last call; its message is copied before.
        unsafe {
            if let Some(get_code) = get_code {
                let mut call = arguments(get_code);
                call.error = error;
                if get_code(&mut call).is_null() {
                    status.code = call.code;
                }
            }
            if let Some(get_message) = get_message {
                let mut call = arguments(get_message);
                call.error = error;
                get_message(&mut call);
                // An empty message may have no address.
                if call.message_size > 0 {
                    let bytes = std::slice::from_raw_parts(call.message.cast(), call.message_size);
                    status.message = String::from_utf8_lossy(bytes).into_owned();
                }
            }
            if let Some(destroy) = destroy {
                let mut call = arguments(destroy);
                call.error = error;
                destroy(&mut call);
            }
        }
        Some(status)
    }
}

/// The argument struct of `function`, a function of a plugin's table, with its `struct_size` set and all else zero.
///
/// The size is that of the struct in memory, up to seven bytes more than its constant `..._STRUCT_SIZE`, where the last
/// member does not end at a multiple of eight. These bytes are zero too.
///
/// # Safety
///
/// `function` is of the table [`PJRT_Api`](crate::bindings::PJRT_Api): zero is a value of all members of its argument
/// struct, and the first is the `struct_size`.
pub unsafe fn arguments<A, R>(function: unsafe extern "C" fn(*mut A) -> R) -> A {
    let _ = function;
    let mut arguments = std::mem::MaybeUninit::<A>::zeroed();
    // SAFETY: the caller answers for the struct, and there is room for its first member.
    unsafe {
        arguments.as_mut_ptr().cast::<usize>().write(size_of::<A>());
        arguments.assume_init()
    }
}

/// Calls a function of a [`Plugin`]'s table with these members of its argument struct, and all else zero. Gives the struct
/// back, with what the function wrote there, or a [`CallError`].
///
/// The call is unsafe: the members must hold what the C header asks for, and what they point to must be alive.
///
/// ```
/// # fn example(plugin: &ryft_pjrt_sys::Plugin) -> Result<(), ryft_pjrt_sys::CallError> {
/// use ryft_pjrt_sys::call;
///
/// // SAFETY: these take nothing.
/// let client = unsafe {
///     call!(plugin, PJRT_Plugin_Initialize {})?;
///     call!(plugin, PJRT_Client_Create {})?.client
/// };
/// // SAFETY: the client is alive until the second call, and nothing uses it after that.
/// let count = unsafe {
///     let devices = call!(plugin, PJRT_Client_Devices { client })?;
///     call!(plugin, PJRT_Client_Destroy { client })?;
///     devices.num_devices
/// };
/// # let _ = count;
/// # Ok(())
/// # }
/// ```
#[macro_export]
macro_rules! call {
    (@value $member:ident) => { $member };
    (@value $member:ident $value:expr) => { $value };
    ($plugin:expr, $function:ident { $($member:ident $(: $value:expr)?),* $(,)? }) => {{
        let plugin: &$crate::Plugin = &*$plugin;
        match $crate::try_function!(plugin, $function) {
            Ok(function) => {
                #[allow(unused_mut)]
                let mut arguments = $crate::arguments(function);
                $(arguments.$member = $crate::call!(@value $member $($value)?);)*
                match plugin.take_error(function(&raw mut arguments)) {
                    None => Ok(arguments),
                    Some(status) => Err($crate::CallError::Failed {
                        function: ::std::stringify!($function),
                        status,
                    }),
                }
            }
            Err(error) => Err($crate::CallError::from(error)),
        }
    }};
}

/// The names of the codes are those of Abseil's, in the order of `PJRT_Error_Code` in the C header.
fn code_name(code: PJRT_Error_Code) -> &'static str {
    #[rustfmt::skip]
    const NAMES: [&str; 17] = [
        "OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS",
        "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED",
        "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED",
    ];
    NAMES
        .get(code as usize)
        .copied()
        .unwrap_or("an unknown code")
}
