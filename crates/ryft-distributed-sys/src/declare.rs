//! How an argument struct and a function of the C API are declared.

/// Declares an argument struct and its `new`, which takes the fields that the callee reads and gives those that it
/// writes their initial value.
macro_rules! arguments {
    (
        $(#[$of_struct:meta])*
        $name:ident {
            in { $( $(#[$of_input:meta])* $input:ident: $input_type:ty, )* }
            $( out { $( $(#[$of_output:meta])* $output:ident: $output_type:ty = $initial:expr, )* } )?
        }
    ) => {
        $(#[$of_struct])*
        #[repr(C)]
        #[derive(Clone, Copy, Debug)]
        pub struct $name {
            $( $(#[$of_input])* pub $input: $input_type, )*
            $( $( $(#[$of_output])* pub $output: $output_type, )* )?
        }

        impl $name {
            /// The arguments of a call: the fields that the function reads, in their order.
            #[allow(clippy::too_many_arguments)]
            pub const fn new($($input: $input_type),*) -> Self {
                Self { $($input,)* $( $($output: $initial,)* )? }
            }
        }
    };
}

/// Declares functions of the C API that every native has.
///
/// An archive is linked, and so are the functions. The shim is loaded, and the functions are Rust's and forward. Without
/// a native, a program that refers to one fails to link, with a message that says why.
macro_rules! functions {
    (
        $table:ident;
        $( $(#[$about:meta])* $name:ident($arguments:ty) $(-> $result:ty)?; )*
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

        forwards! { $table; $( $(#[$about])* $name($arguments) $(-> $result)?; )* }
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
