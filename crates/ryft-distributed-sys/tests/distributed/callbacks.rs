//! A callback that tells of a loss, and the end of its client.

use std::ffi::c_void;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use ryft_distributed_sys::*;

use crate::process::code;
use crate::raw::{Failure, Service, client, connect, destroy, take};

/// What a callback needs and tells.
struct Context {
    client: *mut PJRT_Distributed_Runtime_Client,
    tells: Sender<Result<(), Failure>>,
}

/// Long enough for the loss of a service to be noticed with a heartbeat timeout of 2 seconds, on a busy machine.
const NOTICED: Duration = Duration::from_secs(60);

/// Connects a client to a service that then ends, and gives it with its context, which has to outlive it.
fn lose(
    callback: PJRT_Distributed_Missed_Heartbeat_Callback,
) -> (Box<Context>, Receiver<Result<(), Failure>>) {
    let (tells, told) = channel();
    let mut context = Box::new(Context {
        client: std::ptr::null_mut(),
        tells,
    });
    let service = Service::new();
    context.client = client(&service.address, callback, (&raw mut *context).cast());
    connect(context.client).unwrap();
    drop(service);
    (context, told)
}

/// Tells that it runs, then waits for a key that no one sets, and tells how that ended.
unsafe extern "C" fn wait(error: *const PJRT_Error, context: *mut c_void) {
    // SAFETY: the client was made with this context, which outlives it; the error is the callback's.
    let (context, loss) = unsafe { (&*context.cast::<Context>(), take(error.cast_mut())) };
    context.tells.send(loss).unwrap();
    let mut arguments = PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args::new(
        context.client,
        c"never".as_ptr(),
        5,
        600_000,
        std::ptr::null(),
        0,
    );
    // SAFETY: the client lives until the callback is done.
    let waited = unsafe {
        take(PJRT_Distributed_Runtime_Client_Wait_At_Barrier(
            &mut arguments,
        ))
    };
    std::thread::sleep(Duration::from_millis(300));
    context.tells.send(waited).unwrap();
}

#[test]
fn destroy_waits_for_a_callback_that_is_running_and_its_calls_fail() {
    let (context, told) = lose(wait);
    told.recv_timeout(NOTICED).unwrap().unwrap_err();
    destroy(context.client);
    // It was told before the client was gone, so it need not be waited for.
    told.try_recv().unwrap().unwrap_err();
}

/// Destroys the client.
unsafe extern "C" fn end(error: *const PJRT_Error, context: *mut c_void) {
    // SAFETY: as above.
    let (context, loss) = unsafe { (&*context.cast::<Context>(), take(error.cast_mut())) };
    destroy(context.client);
    context.tells.send(loss).unwrap();
}

#[test]
fn a_callback_may_destroy_its_client() {
    let (context, told) = lose(end);
    told.recv_timeout(NOTICED).unwrap().unwrap_err();
    // The client goes in the callback's thread, which still uses the context.
    Box::leak(context);
}

/// Tells its error.
unsafe extern "C" fn tell(error: *const PJRT_Error, context: *mut c_void) {
    // SAFETY: as above.
    let (context, loss) = unsafe { (&*context.cast::<Context>(), take(error.cast_mut())) };
    context.tells.send(loss).unwrap();
}

#[test]
fn a_connect_that_fails_is_no_loss() {
    let (tells, told) = channel();
    let mut context = Box::new(Context {
        client: std::ptr::null_mut(),
        tells,
    });
    // A service that was there, so that no one listens.
    let address = Service::new().address.clone();
    context.client = client(&address, tell, (&raw mut *context).cast());
    let failure = connect(context.client).unwrap_err();
    assert_eq!(failure.code, code::DEADLINE_EXCEEDED, "{failure:?}");
    destroy(context.client);
    assert!(told.try_recv().is_err());
}
