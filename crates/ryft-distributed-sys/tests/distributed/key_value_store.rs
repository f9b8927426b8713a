//! A distributed client as the key-value store of PJRT clients.

use std::ffi::{c_char, c_void};
use std::ptr::null_mut;
use std::sync::atomic::{AtomicUsize, Ordering};

use ryft_distributed_sys::KeyValueStore;
use ryft_pjrt_sys::bindings::*;
use ryft_pjrt_sys::{arguments, call, cpu, function, try_function};

use crate::process::code;
use crate::raw::{Client, Failure, Service, connect, take};

/// How many errors the callbacks have asked PJRT for.
static MADE: AtomicUsize = AtomicUsize::new(0);

/// What PJRT gives the callbacks to make its errors with: here the built-in one's events.
unsafe extern "C" fn make_error(
    code: PJRT_Error_Code,
    message: *const c_char,
    size: usize,
) -> *mut PJRT_Error {
    MADE.fetch_add(1, Ordering::Relaxed);
    // SAFETY: the event lives until it is destroyed, and PJRT copies the message.
    unsafe {
        let plugin = cpu::plugin().unwrap();
        let event = call!(plugin, PJRT_Event_Create {}).unwrap().event;
        call!(
            plugin,
            PJRT_Event_Set {
                event,
                error_code: code,
                error_message: message,
                error_message_size: size,
            }
        )
        .unwrap();
        let get = function!(plugin, PJRT_Event_Error).unwrap();
        let mut arguments = arguments(get);
        arguments.event = event;
        let error = get(&mut arguments);
        call!(plugin, PJRT_Event_Destroy { event }).unwrap();
        error
    }
}

/// The callbacks as PJRT calls them.
struct Callbacks(PJRT_Client_Create_Args);

impl Callbacks {
    fn new(store: &KeyValueStore) -> Self {
        // SAFETY: zero is a value of every member.
        let mut arguments: PJRT_Client_Create_Args = unsafe { std::mem::zeroed() };
        arguments.struct_size = PJRT_Client_Create_Args_STRUCT_SIZE as usize;
        store.install(&mut arguments);
        Self(arguments)
    }

    fn put(&self, key: &[u8], value: &[u8]) -> Result<(), Failure> {
        let mut make: PJRT_CallbackError = Some(make_error);
        let mut arguments = PJRT_KeyValuePutCallback_Args {
            struct_size: PJRT_KeyValuePutCallback_Args_STRUCT_SIZE as usize,
            extension_start: null_mut(),
            key: key.as_ptr().cast(),
            key_size: key.len(),
            value: value.as_ptr().cast(),
            value_size: value.len(),
            callback_error: &mut make,
            user_arg: self.0.kv_put_user_arg,
        };
        // SAFETY: the arguments are whole and the store lives.
        unsafe { take(self.0.kv_put_callback.unwrap()(&mut arguments)) }
    }

    fn get(&self, key: &[u8], timeout_in_ms: i32) -> Result<Vec<u8>, Failure> {
        let mut make: PJRT_CallbackError = Some(make_error);
        let mut arguments = PJRT_KeyValueGetCallback_Args {
            struct_size: PJRT_KeyValueGetCallback_Args_STRUCT_SIZE as usize,
            extension_start: null_mut(),
            key: key.as_ptr().cast(),
            key_size: key.len(),
            timeout_in_ms,
            callback_error: &mut make,
            user_arg: self.0.kv_get_user_arg,
            value: null_mut(),
            value_size: 0,
            value_deleter_callback: None,
        };
        // SAFETY: as above.
        unsafe { take(self.0.kv_get_callback.unwrap()(&mut arguments)) }?;
        Ok(value(
            arguments.value,
            arguments.value_size,
            arguments.value_deleter_callback,
        ))
    }

    fn try_get(&self, key: &[u8]) -> Result<Vec<u8>, Failure> {
        let mut make: PJRT_CallbackError = Some(make_error);
        let mut arguments = PJRT_KeyValueTryGetCallback_Args {
            struct_size: PJRT_KeyValueTryGetCallback_Args_STRUCT_SIZE as usize,
            extension_start: null_mut(),
            key: key.as_ptr().cast(),
            key_size: key.len(),
            callback_error: &mut make,
            user_arg: self.0.kv_try_get_user_arg,
            value: null_mut(),
            value_size: 0,
            value_deleter_callback: None,
        };
        // SAFETY: as above.
        unsafe { take(self.0.kv_try_get_callback.unwrap()(&mut arguments)) }?;
        Ok(value(
            arguments.value,
            arguments.value_size,
            arguments.value_deleter_callback,
        ))
    }
}

/// Copies a value of a callback's, and deletes it as PJRT does.
fn value(
    value: *mut c_char,
    size: usize,
    delete: Option<unsafe extern "C" fn(*mut c_char)>,
) -> Vec<u8> {
    // SAFETY: the callback gave the value, its size and what deletes it.
    unsafe {
        let bytes = std::slice::from_raw_parts(value.cast::<u8>(), size).to_vec();
        delete.unwrap()(value);
        bytes
    }
}

/// A cluster of this process alone. The client goes first.
fn cluster() -> (Client, Service) {
    let service = Service::new();
    let client = Client::new(&service.address);
    connect(client.0).unwrap();
    (client, service)
}

#[test]
fn callbacks_put_and_get_any_bytes_below_their_prefix() {
    let (client, _service) = cluster();
    // SAFETY: the client outlives the stores.
    let (gpu, tpu) = unsafe {
        (
            KeyValueStore::new(client.0, "gpu:"),
            KeyValueStore::new(client.0, "tpu:"),
        )
    };
    let (gpu, tpu) = (Callbacks::new(&gpu), Callbacks::new(&tpu));
    gpu.put(b"topology/0", b"\0\xff of one").unwrap();
    assert_eq!(gpu.get(b"topology/0", 1000).unwrap(), b"\0\xff of one");
    assert_eq!(gpu.try_get(b"topology/0").unwrap(), b"\0\xff of one");
    // SAFETY: the client outlives the store.
    let all = unsafe { KeyValueStore::new(client.0, "") };
    let under_its_prefix = Callbacks::new(&all).get(b"gpu:topology/0", 1000);
    assert_eq!(under_its_prefix.unwrap(), b"\0\xff of one");
    tpu.put(b"topology/0", b"").unwrap();
    assert_eq!(tpu.get(b"topology/0", 1000).unwrap(), b"");
}

#[test]
fn errors_of_callbacks_are_made_by_the_pjrt_that_called() {
    if let Err(error) = try_function!(cpu::plugin().unwrap(), PJRT_Event_Create) {
        // What a callback's errors are made with here came with 0.89.
        assert!(error.version < (0, 89), "{error}");
        return;
    }
    let (client, _service) = cluster();
    // SAFETY: the client outlives the store.
    let store = unsafe { KeyValueStore::new(client.0, "") };
    let callbacks = Callbacks::new(&store);
    let before = MADE.load(Ordering::Relaxed);
    let missing = callbacks.try_get(b"nothing").unwrap_err();
    assert_eq!(missing.code, code::NOT_FOUND);
    assert!(missing.message.contains("nothing"), "{missing:?}");
    let late = callbacks.get(b"nothing", 50).unwrap_err();
    assert_eq!(late.code, code::DEADLINE_EXCEEDED);
    assert_eq!(
        callbacks.get(b"nothing", -1).unwrap_err().code,
        code::DEADLINE_EXCEEDED
    );
    callbacks.put(b"a", b"1").unwrap();
    assert_eq!(
        callbacks.put(b"a", b"2").unwrap_err().code,
        code::ALREADY_EXISTS
    );
    assert_eq!(MADE.load(Ordering::Relaxed) - before, 4);
}

#[test]
fn a_pjrt_client_is_created_with_the_store() {
    let (client, _service) = cluster();
    // SAFETY: the client outlives the store.
    let store = unsafe { KeyValueStore::new(client.0, "cpu:") };
    let Callbacks(mut arguments) = Callbacks::new(&store);
    assert_eq!(arguments.kv_get_user_arg, arguments.kv_put_user_arg);
    assert_ne!(arguments.kv_get_user_arg, null_mut::<c_void>());
    // SAFETY: the arguments are whole, the store outlives the PJRT client, which is destroyed once.
    unsafe {
        let api = GetPjrtApi();
        take((*api).PJRT_Client_Create.unwrap()(&mut arguments)).unwrap();
        let client = arguments.client;
        call!(cpu::plugin().unwrap(), PJRT_Client_Destroy { client }).unwrap();
    }
}
