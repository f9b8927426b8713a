//! How the functions of the C API are declared: each is a Rust function, over that of whatever library provides it.

/// Declares the functions that every library has.
macro_rules! functions {
    ($($functions:tt)*) => {
        #[cfg(distributed = "shim")]
        loaded! { Functions functions; $($functions)* }
        #[cfg(any(distributed = "static", distributed = "static_with_extended"))]
        linked! { $($functions)* }
        #[cfg(distributed = "missing")]
        missing! { $($functions)* }
    };
}

/// Declares the functions that an archive may not have.
macro_rules! extended_functions {
    ($($functions:tt)*) => {
        #[cfg(distributed = "shim")]
        loaded! { Extended extended; $($functions)* }
        #[cfg(distributed = "static_with_extended")]
        linked! { $($functions)* }
        #[cfg(distributed = "static")]
        unimplemented_functions! { $($functions)* }
        #[cfg(distributed = "missing")]
        missing! { $($functions)* }
    };
}

/// Functions of the shim, which is loaded when one of them is first called.
#[cfg(distributed = "shim")]
macro_rules! loaded {
    (
        $table:ident $field:ident;
        $( $(#[$about:meta])* fn $name:ident(args: *mut $arguments:ty $(,)?) $(-> $result:ty)?; )*
    ) => {
        /// The shim's functions.
        pub(crate) struct $table {
            $( $name: unsafe extern "C" fn(*mut $arguments) $(-> $result)?, )*
        }

        impl $table {
            /// # Safety
            ///
            /// `library` is the shim.
            pub(crate) unsafe fn from_library(library: &ryft_xla_loader::Library) -> Result<Self, String> {
                // SAFETY: the shim's functions have these types, which its headers declare.
                unsafe { Ok(Self { $( $name: crate::library::function(library, stringify!($name))?, )* }) }
            }
        }

        $(
            $(#[$about])*
            pub unsafe extern "C" fn $name(args: *mut $arguments) $(-> $result)? {
                match crate::library::shim() {
                    // SAFETY: the caller's arguments, passed on.
                    Ok(shim) => unsafe { (shim.$field.$name)(args) },
                    Err(error) => crate::error::Outcome::failed(|| crate::error::unloadable(error)),
                }
            }
        )*
    };
}

/// Functions of an archive, which is linked. Published archives do not look for null pointers, so this does.
#[cfg(any(distributed = "static", distributed = "static_with_extended"))]
macro_rules! linked {
    ($( $(#[$about:meta])* fn $name:ident(args: *mut $arguments:ty $(,)?) $(-> $result:ty)?; )*) => {
        $(
            $(#[$about])*
            pub unsafe extern "C" fn $name(args: *mut $arguments) $(-> $result)? {
                unsafe extern "C" {
                    fn $name(args: *mut $arguments) $(-> $result)?;
                }
                // SAFETY: the caller vouches for the pointer.
                match crate::null::find(unsafe { args.as_ref() }) {
                    // SAFETY: the caller's arguments, passed on.
                    None => unsafe { $name(args) },
                    Some(null) => crate::error::Outcome::failed(|| crate::error::null(null)),
                }
            }
        )*
    };
}

/// Functions that the archive does not have.
#[cfg(distributed = "static")]
macro_rules! unimplemented_functions {
    ($( $(#[$about:meta])* fn $name:ident(args: *mut $arguments:ty $(,)?) -> $result:ty; )*) => {
        $(
            $(#[$about])*
            pub unsafe extern "C" fn $name(_: *mut $arguments) -> $result {
                crate::error::unimplemented(stringify!($name))
            }
        )*
    };
}

/// Functions that nothing provides. A program that refers to one fails to link, with a message that says why: inlined, so
/// that others do not.
#[cfg(distributed = "missing")]
macro_rules! missing {
    ($( $(#[$about:meta])* fn $name:ident(args: *mut $arguments:ty $(,)?) $(-> $result:ty)?; )*) => {
        $(
            $(#[$about])*
            #[inline]
            pub unsafe extern "C" fn $name(_: *mut $arguments) $(-> $result)? {
                // SAFETY: nothing runs it, since it does not link.
                unsafe { crate::missing::missing() }
            }
        )*
    };
}
