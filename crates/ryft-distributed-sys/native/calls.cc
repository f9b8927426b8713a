#include "calls.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/synchronization/notification.h"
#include "xla/pjrt/distributed/coordination/coordination_service_error_util.h"

namespace ryft {
namespace {

// Between two tries to register.
constexpr absl::Duration kFirstPause = absl::Milliseconds(20);
constexpr absl::Duration kLongestPause = absl::Seconds(1);

// Whether a registration that failed so may succeed later, as XLA sees it: what the network says, a node of that id
// that is still there, and a service that is still starting.
bool MayBeRetried(const absl::Status& status) {
  return !status.GetPayload(xla::CoordinationErrorPayloadKey()).has_value() || absl::IsAborted(status) ||
         absl::IsInternal(status);
}

// gRPC counts a method's timeout from 1 to 2 seconds before the call: it takes the call's begin as so long after the
// start of the process, and the time then as a whole second, less one.
constexpr absl::Duration kGrpcCountsFrom = absl::Seconds(2);

}  // namespace

std::string MethodTimeouts(absl::string_view service, absl::Span<const absl::string_view> methods,
                           absl::Duration limit) {
  const auto name = [service](std::string* out, absl::string_view method) {
    absl::StrAppend(out, "{\"service\":\"", service, "\",\"method\":\"", method, "\"}");
  };
  return absl::StrFormat(R"({"methodConfig":[{"name":[%s],"timeout":"%.3fs"}]})", absl::StrJoin(methods, ",", name),
                         absl::ToDoubleSeconds(limit + kGrpcCountsFrom));
}

void Calls::End() {
  absl::MutexLock lock(&mutex_);
  ended_ = true;
  for (tsl::CallOptions* options : under_way_) options->StartCancel();
}

void Calls::WaitUntilIdle() {
  absl::MutexLock lock(&mutex_);
  mutex_.Await(absl::Condition(+[](int* begun) { return *begun == 0; }, &begun_));
}

absl::Status Calls::Delete(absl::string_view key) {
  xla::DeleteKeyValueRequest request;
  request.set_key(std::string(key));
  request.set_is_directory(true);
  xla::DeleteKeyValueResponse response;
  absl::Status status;
  absl::Notification answered;
  DeleteKeyValueAsync(&request, &response, [&](const absl::Status& answer) {
    status = answer;
    answered.Notify();
  });
  answered.WaitForNotification();
  return status;
}

void Calls::Limit(tsl::CallOptions* options, absl::Time deadline) {
  if (deadline == absl::InfiniteFuture()) return;
  const int64_t left = MillisecondsUntil(deadline), own = options->GetTimeout();
  options->SetTimeout(own > 0 ? std::min(own, left) : left);
}

void Calls::Begin(tsl::CallOptions* options, tsl::StatusCallback done,
                  absl::FunctionRef<void(tsl::StatusCallback)> begin) {
  {
    absl::ReleasableMutexLock lock(&mutex_);
    if (ended_) {
      lock.Release();
      done(absl::CancelledError("the client has ended"));
      return;
    }
    if (options != nullptr) {
      under_way_.insert(options);
      ++begun_;
    }
  }
  if (options == nullptr) return begin(std::move(done));
  begin([this, options, done = std::move(done)](const absl::Status& status) {
    {
      absl::MutexLock lock(&mutex_);
      under_way_.erase(options);
    }
    done(status);
    absl::MutexLock lock(&mutex_);
    --begun_;
  });
  // The end may have come before there was anything to cancel.
  absl::MutexLock lock(&mutex_);
  if (ended_ && under_way_.contains(options)) options->StartCancel();
}

// XLA's agent tries again by itself, and sleeps up to 16 seconds in between, past its time. So all tries are made here,
// while it waits for the first, and the last one's result is final, since the agent's own time is set to be over.
void Calls::RegisterTaskAsync(tsl::CallOptions* options, const xla::RegisterTaskRequest* request,
                              xla::RegisterTaskResponse* response, tsl::StatusCallback done) {
  xla::RegisterTaskRequest registration = *request;
  if (incarnation_.has_value()) registration.set_incarnation(*incarnation_);
  registered_ = registration.incarnation();
  const absl::Time deadline = Deadline::Now();
  absl::Duration pause = kFirstPause;
  absl::Status status;
  while (true) {
    absl::Notification answered;
    options->SetTimeout(MillisecondsUntil(deadline));
    Begin(options,
          [&](const absl::Status& answer) {
            status = answer;
            answered.Notify();
          },
          [&](tsl::StatusCallback done) { inner_->RegisterTaskAsync(options, &registration, response, std::move(done)); });
    answered.WaitForNotification();
    if (status.ok() || !MayBeRetried(status) || absl::Now() + pause >= deadline) break;
    absl::MutexLock lock(&mutex_);
    if (mutex_.AwaitWithTimeout(absl::Condition(&ended_), pause)) break;
    pause = std::min(2 * pause, kLongestPause);
  }
  done(status);
}

void Calls::HeartbeatAsync(tsl::CallOptions* options, const xla::HeartbeatRequest* request,
                           xla::HeartbeatResponse* response, tsl::StatusCallback done) {
  xla::HeartbeatRequest heartbeat = *request;
  // At the pin, in two places.
  if (incarnation_.has_value()) heartbeat.set_incarnation(*incarnation_);
  xla::HeartbeatRequest stamped;
  Begin(options, std::move(done), [&](tsl::StatusCallback done) {
    inner_->HeartbeatAsync(options, Stamp(&heartbeat, &stamped), response, std::move(done));
  });
}

void Calls::ShutdownTaskAsync(tsl::CallOptions* options, const xla::ShutdownTaskRequest* request,
                              xla::ShutdownTaskResponse* response, tsl::StatusCallback done) {
  xla::ShutdownTaskRequest stamped;
  Limit(options, Deadline::Now());
  Begin(options,
        [this, done = std::move(done)](const absl::Status& status) {
          // The agent waits for a heartbeat that is under way.
          End();
          done(status);
        },
        [&](tsl::StatusCallback done) {
          inner_->ShutdownTaskAsync(options, Stamp(request, &stamped), response, std::move(done));
        });
}

void Calls::PollForErrorAsync(tsl::CallOptions* options, const xla::PollForErrorRequest* request,
                              xla::PollForErrorResponse* response, tsl::StatusCallback done) {
  xla::PollForErrorRequest stamped;
  Begin(options, std::move(done), [&](tsl::StatusCallback done) {
    inner_->PollForErrorAsync(options, Stamp(request, &stamped), response, std::move(done));
  });
}

void Calls::GetAliveTasksAsync(const xla::GetAliveTasksRequest* request, xla::GetAliveTasksResponse* response,
                               tsl::StatusCallback done) {
  xla::GetAliveTasksRequest stamped;
  absl::Status status;
  Begin(nullptr, [&](const absl::Status& ended) { status = ended; },
        [&](tsl::StatusCallback) {
          auto limited = new_limited_(absl::Milliseconds(MillisecondsUntil(Deadline::Now())));
          if (!limited.ok()) {
            status = limited.status();
            return;
          }
          absl::Notification answered;
          (*limited)->GetAliveTasksAsync(Stamp(request, &stamped), response, [&](const absl::Status& answer) {
            status = answer;
            answered.Notify();
          });
          answered.WaitForNotification();
        });
  done(status);
}

}  // namespace ryft
