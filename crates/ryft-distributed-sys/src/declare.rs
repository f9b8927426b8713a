//! How the functions of the C API are declared.

/// Declares functions of the C API that every native has.
///
/// An archive is linked, and so are the functions. The shim is loaded, and the functions are Rust's and forward. Without
/// a native, a program that refers to one fails to link, with a message that says why.
macro_rules! functions {
    (
        $( $(#[$about:meta])* fn $name:ident(args: *mut $arguments:ty $(,)?) $(-> $result:ty)?; )*
    ) => {
        #[cfg(not(distributed = "shim"))]
        #[allow(clashing_extern_declarations)]
        unsafe extern "C" {
            $(
                $(#[$about])*
                #[cfg_attr(
                    distributed = "missing",
                    link_name = "the native part distributed was not found, or its shim could not be compiled, when \
                                 ryft-distributed-sys was built; cargo build -vv says what was tried and which line \
                                 mends it; then build again"
                )]
                pub fn $name(arguments: *mut $arguments) $(-> $result)?;
            )*
        }

        forwards! { Functions; $( $(#[$about])* $name($arguments) $(-> $result)?; )* }
    };
}

/// Declares functions that forward to those of the shim, where the shim serves.
macro_rules! forwards {
    (
        $table:ident;
        $( $(#[$about:meta])* $name:ident($arguments:ty) $(-> $result:ty)?; )*
    ) => {
        /// The shim's functions.
        #[cfg(distributed = "shim")]
        pub(crate) struct $table {
            $( $name: unsafe extern "C" fn(*mut $arguments) $(-> $result)?, )*
        }

        #[cfg(distributed = "shim")]
        impl $table {
            /// # Safety
            ///
            /// `library` is the shim.
            pub(crate) unsafe fn of(library: &ryft_xla_loader::Library) -> Result<Self, ryft_xla_loader::LibraryError> {
                // SAFETY: the shim's functions have these types, which its headers declare.
                unsafe { Ok(Self { $( $name: *library.get(stringify!($name))?, )* }) }
            }
        }

        $(
            $(#[$about])*
            #[cfg(distributed = "shim")]
            #[unsafe(no_mangle)]
            pub unsafe extern "C" fn $name(arguments: *mut $arguments) $(-> $result)? {
                match crate::native::shim() {
                    // SAFETY: the caller's arguments, passed on.
                    Ok(shim) => unsafe { (AsRef::<$table>::as_ref(shim).$name)(arguments) },
                    #[allow(clippy::unused_unit)]
                    Err(_error) => forwards!(@failure _error $(-> $result)?),
                }
            }
        )*
    };
    (@failure $error:ident -> $result:ty) => { crate::error::unloadable($error) };
    (@failure $error:ident) => { () };
}

/// Declares functions that an archive may not have. Those of an archive without them are Rust's, and report that.
macro_rules! extended_functions {
    ($( $(#[$about:meta])* fn $name:ident(args: *mut $arguments:ty $(,)?) -> $result:ty; )*) => {
        #[cfg(any(distributed = "static_with_further", distributed = "missing"))]
        functions! { $( $(#[$about])* fn $name(args: *mut $arguments) -> $result; )* }

        #[cfg(distributed = "shim")]
        forwards! { Extended; $( $(#[$about])* $name($arguments) -> $result; )* }

        $(
            $(#[$about])*
            #[cfg(distributed = "static")]
            #[unsafe(no_mangle)]
            pub unsafe extern "C" fn $name(_: *mut $arguments) -> $result {
                crate::error::unimplemented(stringify!($name))
            }
        )*
    };
}
