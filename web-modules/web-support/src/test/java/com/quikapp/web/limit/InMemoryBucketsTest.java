package com.quikapp.web.limit;

class InMemoryBucketsTest extends BucketsContract {

    @Override
    Buckets buckets() {
        return new InMemoryBuckets(config(), clock);
    }
}
