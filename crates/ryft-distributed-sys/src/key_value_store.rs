//! A distributed client as the key-value store of PJRT clients, through which those of many processes find each other.

use std::ffi::{c_char, c_int, c_void};

use ryft_pjrt_sys::bindings::*;
use ryft_pjrt_sys::{Status, cpu};

use crate::functions::*;

/// The key-value store of PJRT clients of many processes: [`install`](Self::install) it before each is created.
///
/// A PJRT client of a GPU or TPU, told that it is one of many, puts its devices there and gets those of the others.
///
/// ```no_run
/// # fn example(client: *mut ryft_distributed_sys::PJRT_Distributed_Runtime_Client) {
/// use ryft_distributed_sys::KeyValueStore;
/// use ryft_pjrt_sys::bindings::*;
///
/// // SAFETY: zero is a value of every member.
/// let mut arguments: PJRT_Client_Create_Args = unsafe { std::mem::zeroed() };
/// arguments.struct_size = PJRT_Client_Create_Args_STRUCT_SIZE as usize;
/// // SAFETY: the client is connected and outlives the store.
/// let store = unsafe { KeyValueStore::new(client, "gpu:") };
/// store.install(&mut arguments);
/// // ... PJRT_Client_Create ..., and the store is kept as long as the PJRT client.
/// # }
/// ```
#[derive(Debug)]
pub struct KeyValueStore {
    // Its address is what PJRT is given, so it stays where it is.
    inner: Box<Inner>,
}

#[derive(Debug)]
struct Inner {
    client: *mut PJRT_Distributed_Runtime_Client,
    prefix: Vec<u8>,
}

// SAFETY: the client may be used from any thread, and nothing else of the store changes.
unsafe impl Send for KeyValueStore {}
// SAFETY: as above.
unsafe impl Sync for KeyValueStore {}

impl KeyValueStore {
    /// A store that keeps its keys below `prefix`. PJRT clients that are to see each other have the same, and others
    /// another.
    ///
    /// # Safety
    ///
    /// The client lives as long as the store, and the store as long as the PJRT clients that it is installed for.
    pub unsafe fn new(
        client: *mut PJRT_Distributed_Runtime_Client,
        prefix: impl Into<Vec<u8>>,
    ) -> Self {
        let prefix = prefix.into();
        Self {
            inner: Box::new(Inner { client, prefix }),
        }
    }

    /// Makes this the key-value store of the PJRT client that is created with `arguments`.
    // Inlined, as the callbacks are, so that only programs that call it refer to functions that may not exist.
    #[inline]
    pub fn install(&self, arguments: &mut PJRT_Client_Create_Args) {
        let user_arg = (&raw const *self.inner).cast_mut().cast::<c_void>();
        arguments.kv_get_callback = Some(get);
        arguments.kv_get_user_arg = user_arg;
        arguments.kv_put_callback = Some(put);
        arguments.kv_put_user_arg = user_arg;
        arguments.kv_try_get_callback = Some(try_get);
        arguments.kv_try_get_user_arg = user_arg;
    }
}

impl Inner {
    /// The key in the cluster.
    ///
    /// # Safety
    ///
    /// `key` is of its size.
    unsafe fn key(&self, key: *const c_char, size: usize) -> Vec<u8> {
        // SAFETY: the caller vouches for the key.
        [self.prefix.as_slice(), unsafe { bytes(key, size) }].concat()
    }
}

/// # Safety
///
/// `data` is of its size, which may be 0 where it is null.
unsafe fn bytes<'a>(data: *const c_char, size: usize) -> &'a [u8] {
    match size {
        0 => &[],
        // SAFETY: the caller vouches for the data.
        size => unsafe { std::slice::from_raw_parts(data.cast(), size) },
    }
}

/// The store that the callback was installed by.
///
/// # Safety
///
/// `user_arg` is what `install` gave, and its store lives.
unsafe fn store<'a>(user_arg: *mut c_void) -> &'a Inner {
    // SAFETY: the caller vouches for the store.
    unsafe { &*user_arg.cast() }
}

#[inline]
unsafe extern "C" fn get(arguments: *mut PJRT_KeyValueGetCallback_Args) -> *mut PJRT_Error {
    // SAFETY: PJRT gives arguments that are whole, here and below, and the user argument of `install`.
    let arguments = unsafe { &mut *arguments };
    // SAFETY: as above.
    let (store, key) = unsafe {
        (
            store(arguments.user_arg),
            store(arguments.user_arg).key(arguments.key, arguments.key_size),
        )
    };
    let mut call = PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args::new(
        store.client,
        key.as_ptr().cast(),
        key.len(),
        timeout(arguments.timeout_in_ms),
    );
    // SAFETY: the client lives as long as the store.
    let error = unsafe { PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes(&mut call) };
    arguments.value = call.value.cast_mut();
    arguments.value_size = call.value_size;
    arguments.value_deleter_callback = Some(delete);
    // SAFETY: the error is this call's.
    unsafe { pass(error, arguments.callback_error) }
}

#[inline]
unsafe extern "C" fn try_get(arguments: *mut PJRT_KeyValueTryGetCallback_Args) -> *mut PJRT_Error {
    // SAFETY: as in `get`.
    let arguments = unsafe { &mut *arguments };
    // SAFETY: as in `get`.
    let (store, key) = unsafe {
        (
            store(arguments.user_arg),
            store(arguments.user_arg).key(arguments.key, arguments.key_size),
        )
    };
    let mut call = PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args::new(
        store.client,
        key.as_ptr().cast(),
        key.len(),
    );
    // SAFETY: as in `get`.
    let error = unsafe { PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes(&mut call) };
    arguments.value = call.value.cast_mut();
    arguments.value_size = call.value_size;
    arguments.value_deleter_callback = Some(delete);
    // SAFETY: the error is this call's.
    unsafe { pass(error, arguments.callback_error) }
}

#[inline]
unsafe extern "C" fn put(arguments: *mut PJRT_KeyValuePutCallback_Args) -> *mut PJRT_Error {
    // SAFETY: as in `get`.
    let arguments = unsafe { &mut *arguments };
    // SAFETY: as in `get`.
    let (store, key) = unsafe {
        (
            store(arguments.user_arg),
            store(arguments.user_arg).key(arguments.key, arguments.key_size),
        )
    };
    let mut call = PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args::new(
        store.client,
        key.as_ptr().cast(),
        key.len(),
        arguments.value,
        arguments.value_size,
        false,
    );
    // SAFETY: as in `get`.
    let error = unsafe { PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes(&mut call) };
    // SAFETY: the error is this call's.
    unsafe { pass(error, arguments.callback_error) }
}

/// PJRT's timeout in milliseconds; a negative one is over.
fn timeout(milliseconds: c_int) -> u64 {
    milliseconds.try_into().unwrap_or(0)
}

unsafe extern "C" fn delete(value: *mut c_char) {
    // SAFETY: the value is one that `get` or `try_get` gave.
    unsafe { crate::library::free_value(value) }
}

/// Makes the error of the distributed runtime, which the built-in PJRT reads, one of the PJRT that called.
///
/// # Safety
///
/// The error is null or the caller's to free; `make` is what PJRT gave.
unsafe fn pass(error: *mut PJRT_Error, make: *mut PJRT_CallbackError) -> *mut PJRT_Error {
    if error.is_null() {
        return error;
    }
    // SAFETY: PJRT gives a pointer to a function.
    let Some(make) = (unsafe { make.as_ref() }).copied().flatten() else {
        return error;
    };
    let Ok(plugin) = cpu::plugin() else {
        return error;
    };
    // SAFETY: the caller answers for the error, which is the built-in PJRT's; the other PJRT copies the message.
    unsafe {
        match plugin.take_error(error) {
            None => error,
            Some(Status { code, message }) => make(code, message.as_ptr().cast(), message.len()),
        }
    }
}
