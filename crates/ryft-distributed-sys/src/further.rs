//! Further functions, which an archive may lack.
//!
//! Source: `native/include/ryft_distributed_further.h`. Keys and values are bytes with a length; times are milliseconds.

use std::ffi::{c_char, c_void};
use std::ptr::null;

use ryft_pjrt_sys::bindings::PJRT_Error;

use crate::functions::PJRT_Distributed_Runtime_Client;

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PJRT_Distributed_Runtime_Key_Value_Entry {
    /// The key.
    pub key: *const c_char,
    /// Its length in bytes.
    pub key_size: usize,
    /// The value.
    pub value: *const c_char,
    /// Its length in bytes.
    pub value_size: usize,
}

/// A node that lives.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PJRT_Distributed_Runtime_Live_Node {
    /// The node's number.
    pub node_id: u32,
    /// A number that is drawn anew each time that the node connects.
    pub incarnation: u64,
}

arguments! {
    /// Arguments of [`PJRT_Distributed_Runtime_Buffer_Destroy`].
    PJRT_Distributed_Runtime_Buffer_Destroy_Args {
        in {
            /// What another function gave; null does nothing.
            buffer: *const c_void,
        }
    }
}

arguments! {
    /// Arguments of [`PJRT_Distributed_Runtime_Client_Wait_At_Barrier`].
    PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args {
        in {
            /// The client.
            client: *mut PJRT_Distributed_Runtime_Client,
            /// The barrier's id, which no other barrier of the cluster has.
            barrier_id: *const c_char,
            /// Its length in bytes.
            barrier_id_size: usize,
            /// How long the barrier lasts, in milliseconds, counted from the first node that arrives.
            timeout_in_ms: u64,
            /// The nodes that meet, this one among them; null for all.
            nodes: *const u32,
            /// How many they are.
            num_nodes: usize,
        }
    }
}

arguments! {
    /// Arguments of [`PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes`].
    PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args {
        in {
            /// The client.
            client: *mut PJRT_Distributed_Runtime_Client,
            /// The key.
            key: *const c_char,
            /// Its length in bytes.
            key_size: usize,
            /// The value.
            value: *const c_char,
            /// Its length in bytes.
            value_size: usize,
            /// Whether a key that has a value is given the new one.
            allow_overwrite: bool,
        }
    }
}

arguments! {
    /// Arguments of [`PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes`].
    PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args {
        in {
            /// The client.
            client: *mut PJRT_Distributed_Runtime_Client,
            /// The key.
            key: *const c_char,
            /// Its length in bytes.
            key_size: usize,
            /// How long to wait for the value, in milliseconds.
            timeout_in_ms: u64,
        }
        out {
            /// The value. The caller owns it.
            value: *const c_char = null(),
            /// Its length in bytes.
            value_size: usize = 0,
        }
    }
}

arguments! {
    /// Arguments of [`PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes`].
    PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args {
        in {
            /// The client.
            client: *mut PJRT_Distributed_Runtime_Client,
            /// The key.
            key: *const c_char,
            /// Its length in bytes.
            key_size: usize,
        }
        out {
            /// The value. The caller owns it.
            value: *const c_char = null(),
            /// Its length in bytes.
            value_size: usize = 0,
        }
    }
}

arguments! {
    /// Arguments of [`PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get`].
    PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args {
        in {
            /// The client.
            client: *mut PJRT_Distributed_Runtime_Client,
            /// The directory.
            directory: *const c_char,
            /// Its length in bytes.
            directory_size: usize,
        }
        out {
            /// The entries, in one allocation with their keys and values. The caller owns it.
            entries: *const PJRT_Distributed_Runtime_Key_Value_Entry = null(),
            /// How many they are.
            num_entries: usize = 0,
        }
    }
}

arguments! {
    /// Arguments of [`PJRT_Distributed_Runtime_Client_Key_Value_Increment`].
    PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args {
        in {
            /// The client.
            client: *mut PJRT_Distributed_Runtime_Client,
            /// The key.
            key: *const c_char,
            /// Its length in bytes.
            key_size: usize,
            /// What is added.
            increment: i64,
        }
        out {
            /// The value afterwards.
            value: i64 = 0,
        }
    }
}

arguments! {
    /// Arguments of [`PJRT_Distributed_Runtime_Client_Key_Value_Delete`].
    PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args {
        in {
            /// The client.
            client: *mut PJRT_Distributed_Runtime_Client,
            /// The key, or the directory.
            key: *const c_char,
            /// Its length in bytes.
            key_size: usize,
        }
    }
}

arguments! {
    /// Arguments of [`PJRT_Distributed_Runtime_Client_Get_Live_Nodes`].
    PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args {
        in {
            /// The client.
            client: *mut PJRT_Distributed_Runtime_Client,
            /// The nodes asked about, this one among them.
            nodes: *const u32,
            /// How many they are.
            num_nodes: usize,
            /// How long to wait for the others to ask too, in milliseconds.
            timeout_in_ms: u64,
        }
        out {
            /// Those that live, in the order of their numbers. The caller owns the array.
            live_nodes: *const PJRT_Distributed_Runtime_Live_Node = null(),
            /// How many they are.
            num_live_nodes: usize = 0,
        }
    }
}

/// Declares functions that a native may lack. Those of an archive without them are Rust's, and report that.
macro_rules! further_functions {
    ($( $(#[$about:meta])* $name:ident($arguments:ty) -> $result:ty; )*) => {
        #[cfg(not(distributed = "static"))]
        functions! { Further; $( $(#[$about])* $name($arguments) -> $result; )* }

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

further_functions! {
    /// Waits until every node, or each of those named, waits at this barrier.
    ///
    /// # Safety
    ///
    /// The argument is null or points to the struct, the other pointers to as much as their sizes say, and the client
    /// lives until the call returns. The same holds for each function below.
    PJRT_Distributed_Runtime_Client_Wait_At_Barrier(
        PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args
    ) -> *mut PJRT_Error;

    /// Gives a key its value, which may be any bytes.
    ///
    /// # Safety
    ///
    /// As [`PJRT_Distributed_Runtime_Client_Wait_At_Barrier`].
    PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes(
        PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args
    ) -> *mut PJRT_Error;

    /// Gives the value of a key, and waits for it where no node has set it yet.
    ///
    /// # Safety
    ///
    /// As [`PJRT_Distributed_Runtime_Client_Wait_At_Barrier`].
    PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes(
        PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args
    ) -> *mut PJRT_Error;

    /// Gives the value of a key, or an error `NOT_FOUND`.
    ///
    /// # Safety
    ///
    /// As [`PJRT_Distributed_Runtime_Client_Wait_At_Barrier`].
    PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes(
        PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args
    ) -> *mut PJRT_Error;

    /// Gives the keys below a directory (those that begin with its name and a slash) and their values, as they are now.
    ///
    /// # Safety
    ///
    /// As [`PJRT_Distributed_Runtime_Client_Wait_At_Barrier`].
    PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get(
        PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args
    ) -> *mut PJRT_Error;

    /// Adds to the number that is the value of a key, in decimal digits; 0 where it has none.
    ///
    /// # Safety
    ///
    /// As [`PJRT_Distributed_Runtime_Client_Wait_At_Barrier`].
    PJRT_Distributed_Runtime_Client_Key_Value_Increment(
        PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args
    ) -> *mut PJRT_Error;

    /// Deletes a key, and every key below the directory of that name.
    ///
    /// # Safety
    ///
    /// As [`PJRT_Distributed_Runtime_Client_Wait_At_Barrier`].
    PJRT_Distributed_Runtime_Client_Key_Value_Delete(
        PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args
    ) -> *mut PJRT_Error;

    /// Gives those of the named nodes that live. All that live ask together, as at a barrier, and get one answer.
    ///
    /// # Safety
    ///
    /// As [`PJRT_Distributed_Runtime_Client_Wait_At_Barrier`].
    PJRT_Distributed_Runtime_Client_Get_Live_Nodes(
        PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args
    ) -> *mut PJRT_Error;
}

/// Frees what another of these functions gave.
///
/// # Safety
///
/// The argument is null or points to the struct; its buffer is null, or was given by a function of this crate and is not
/// used any more.
pub unsafe extern "C" fn PJRT_Distributed_Runtime_Buffer_Destroy(
    arguments: *mut PJRT_Distributed_Runtime_Buffer_Destroy_Args,
) {
    // SAFETY: the caller vouches for the pointer.
    let Some(arguments) = (unsafe { arguments.as_mut() }) else {
        return;
    };
    // SAFETY: the caller vouches for the buffer.
    unsafe { crate::native::free_value(arguments.buffer.cast()) };
    arguments.buffer = null();
}
