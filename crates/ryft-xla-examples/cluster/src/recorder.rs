//! The key-value store of a cluster, for a PJRT client, with a record of what the plugin does there.

use std::ffi::c_char;
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::{Mutex, PoisonError};

use ryft_distributed_sys::KeyValueStore;
use ryft_pjrt_sys::bindings::*;
use ryft_xla_examples::pjrt::{self, Api, Error, OptionValue};

use crate::Client;

/// What a plugin did with a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Published its value.
    Put,
    /// Waited for its value.
    Get,
    /// Asked for its value without waiting.
    TryGet,
}

/// A call of a callback.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// What was called.
    pub operation: Operation,
    /// The key, without the prefix.
    pub key: String,
    /// The bytes of the value; nothing if the call failed.
    pub value_size: Option<usize>,
}

/// The key-value store of a cluster, which records what plugins do there.
pub struct Recorder<'cluster> {
    // Its address is what the plugin is given, so it stays where it is.
    inner: Box<Inner>,
    cluster: PhantomData<&'cluster Client>,
}

struct Inner {
    // What `callbacks` refers to.
    _store: KeyValueStore,
    /// The callbacks that are passed on to.
    callbacks: PJRT_Client_Create_Args,
    calls: Mutex<Vec<Call>>,
}

/// A PJRT client that uses the store.
pub struct NodeClient<'recorder> {
    client: pjrt::Client,
    recorder: PhantomData<&'recorder Inner>,
}

impl<'cluster> Recorder<'cluster> {
    /// The store of a cluster, with its keys below `prefix`. PJRT clients that are to see each other have the same.
    pub fn new(client: &'cluster Client, prefix: &str) -> Self {
        // SAFETY: the client is borrowed for as long as the store lives, which its PJRT clients borrow.
        let store = unsafe { KeyValueStore::new(client.client, prefix) };
        // SAFETY: zero is a value of every member.
        let mut callbacks = unsafe { std::mem::zeroed() };
        store.install(&mut callbacks);
        let inner = Box::new(Inner {
            _store: store,
            callbacks,
            calls: Mutex::default(),
        });
        Self {
            inner,
            cluster: PhantomData,
        }
    }

    /// Creates a PJRT client with these options, which finds those of other nodes in this store.
    pub fn create_client(
        &self,
        api: Api,
        options: &[(&str, OptionValue<'_>)],
    ) -> Result<NodeClient<'_>, Error> {
        let user_arg = (&raw const *self.inner).cast_mut().cast();
        let install = |arguments: &mut PJRT_Client_Create_Args| {
            arguments.kv_put_callback = Some(put);
            arguments.kv_put_user_arg = user_arg;
            arguments.kv_get_callback = Some(get);
            arguments.kv_get_user_arg = user_arg;
            arguments.kv_try_get_callback = Some(try_get);
            arguments.kv_try_get_user_arg = user_arg;
        };
        // SAFETY: the callbacks are given what they expect, and what they refer to is borrowed by the client.
        let client = unsafe { pjrt::Client::with_options(api, options, install) }?;
        Ok(NodeClient {
            client,
            recorder: PhantomData,
        })
    }

    /// The calls since the last time that this was asked.
    pub fn take_calls(&self) -> Vec<Call> {
        let mut calls = self
            .inner
            .calls
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut calls)
    }
}

impl Deref for NodeClient<'_> {
    type Target = pjrt::Client;

    fn deref(&self) -> &pjrt::Client {
        &self.client
    }
}

impl Inner {
    /// # Safety
    ///
    /// `key` is of its size.
    unsafe fn record(
        &self,
        operation: Operation,
        key: *const c_char,
        key_size: usize,
        value_size: Option<usize>,
    ) {
        let key = match key_size {
            0 => &[],
            // SAFETY: the caller vouches for the key.
            size => unsafe { std::slice::from_raw_parts(key.cast::<u8>(), size) },
        };
        let call = Call {
            operation,
            key: String::from_utf8_lossy(key).into_owned(),
            value_size,
        };
        let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        calls.push(call);
    }
}

/// Defines a callback that passes a call on, and records it.
macro_rules! callback {
    ($name:ident, $operation:ident, $arguments:ident, $callback:ident, $user_arg:ident) => {
        unsafe extern "C" fn $name(arguments: *mut $arguments) -> *mut PJRT_Error {
            // SAFETY: PJRT gives arguments that are whole and the user argument of `create_client`; what is passed on is the
            // same with the user argument of the store.
            unsafe {
                let arguments = &mut *arguments;
                let inner = &*arguments.user_arg.cast::<Inner>();
                let callback = inner.callbacks.$callback.expect("the store installs all");
                arguments.user_arg = inner.callbacks.$user_arg;
                let error = callback(arguments);
                let value_size = error.is_null().then_some(arguments.value_size);
                let (key, key_size) = (arguments.key, arguments.key_size);
                inner.record(Operation::$operation, key, key_size, value_size);
                error
            }
        }
    };
}

#[rustfmt::skip]
callback!(put, Put, PJRT_KeyValuePutCallback_Args, kv_put_callback, kv_put_user_arg);
#[rustfmt::skip]
callback!(get, Get, PJRT_KeyValueGetCallback_Args, kv_get_callback, kv_get_user_arg);
#[rustfmt::skip]
callback!(try_get, TryGet, PJRT_KeyValueTryGetCallback_Args, kv_try_get_callback, kv_try_get_user_arg);

#[cfg(test)]
mod tests;
